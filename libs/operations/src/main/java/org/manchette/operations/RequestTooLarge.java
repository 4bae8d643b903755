package org.manchette.operations;

/** More came before the body than is taken; each service makes a problem or a page of it. */
public final class RequestTooLarge extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final Part part;

  RequestTooLarge(Part part, long size, long most) {
    super(part.detail.formatted(size, most));
    this.part = part;
  }

  /** What is too large. */
  public Part part() {
    return part;
  }

  /** What is too large, and how to set it right. */
  public String detail() {
    return String.valueOf(getMessage());
  }

  /** A part of a request. */
  public enum Part {
    /** The address with its query. */
    ADDRESS(
        414,
        "Address too long",
        "the address has %d characters, at most %d are taken: ask for less at a time"),
    /** All headers together. */
    HEADERS(
        431,
        "Headers too large",
        "the headers have %d bytes, at most %d are taken: send fewer or shorter ones");

    private final int status;
    private final String title;
    private final String detail;

    Part(int status, String title, String detail) {
      this.status = status;
      this.title = title;
      this.detail = detail;
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
