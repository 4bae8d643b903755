package org.manchette.operations;

/** The caller may not do it; each service makes a problem or a page of it. */
public final class AccessRefused extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final Reason reason;

  AccessRefused(Reason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }

  /** What happened and how to set it right. */
  public String detail() {
    return String.valueOf(getMessage());
  }

  /** Why somebody may not. */
  public enum Reason {
    /** Nobody knows who asks. */
    UNAUTHENTICATED(401, "Token needed"),
    /** Who asks has no role for it. */
    FORBIDDEN(403, "Not allowed"),
    /** Nobody may write. */
    WRITING_CLOSED(403, "Writing is closed"),
    /** Nobody may read. */
    READING_CLOSED(403, "Reading is closed");

    private final int status;
    private final String title;

    Reason(int status, String title) {
      this.status = status;
      this.title = title;
    }

    /** HTTP status. */
    public int status() {
      return status;
    }

    /** In a few words. */
    public String title() {
      return title;
    }
  }
}
