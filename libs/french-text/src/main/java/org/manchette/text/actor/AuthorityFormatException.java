package org.manchette.text.actor;

/** A line of an authority that cannot be read; the message says where, what and how to mend it. */
public final class AuthorityFormatException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;

  AuthorityFormatException(String file, int line, int column, String problem) {
    super(
        "%s, line %d, column %d (%s): %s"
            .formatted(file, line, column, AuthorityFormat.COLUMNS.get(column - 1), problem));
    this.line = line;
    this.column = column;
  }

  /** Number of the line in its file, from 1. */
  public int line() {
    return line;
  }

  /** Number of the column, from 1. */
  public int column() {
    return column;
  }
}
