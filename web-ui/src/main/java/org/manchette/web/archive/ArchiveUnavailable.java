package org.manchette.web.archive;

/** search-service cannot be reached, is too slow, or does not give what it promises. */
public class ArchiveUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** For what an answer turned out to be. */
  public ArchiveUnavailable(Throwable cause) {
    super(cause);
  }

  /** The connection was refused or broke: worth another try. */
  static final class ConnectionLost extends ArchiveUnavailable {

    private static final long serialVersionUID = 1;

    ConnectionLost(Throwable cause) {
      super(cause);
    }
  }
}
