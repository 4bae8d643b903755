package org.manchette.operations;

import java.util.Collection;
import java.util.Locale;

/** What somebody may do. Each may do what those before it may. */
public enum Role {
  /** Reads where reading is closed. */
  READER,
  /** Adds articles. */
  IMPORTER,
  /** Deletes articles; changes actors and topics of the site. */
  EDITOR,
  /** Everything. */
  ADMIN;

  /** Its name in a token. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether one of the roles of a token is this or more. */
  boolean isAmong(Collection<String> codes) {
    for (Role role : values()) {
      if (role.compareTo(this) >= 0 && codes.contains(role.code())) {
        return true;
      }
    }
    return false;
  }
}
