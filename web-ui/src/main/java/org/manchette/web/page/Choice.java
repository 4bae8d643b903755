package org.manchette.web.page;

import org.jspecify.annotations.Nullable;

/** What a reader chooses once for all pages, one of two values; a cookie remembers it. */
enum Choice {
  LANGUAGE("lang", "fr", "en"),
  DENSITY("density", "comfortable", "compact"),
  KEYS("keys", "on", "off");

  private final String parameter;
  private final String usual;
  private final String unusual;

  Choice(String parameter, String usual, String unusual) {
    this.parameter = parameter;
    this.usual = usual;
    this.unusual = unusual;
  }

  /** Name of the parameter that chooses and of the cookie that remembers. */
  String parameter() {
    return parameter;
  }

  /** The value where nothing was chosen. */
  String usual() {
    return usual;
  }

  /** A value if it is one of the choice; null for others. */
  @Nullable String known(@Nullable String value) {
    return usual.equals(value) || unusual.equals(value) ? value : null;
  }

  /** The value that can be chosen instead of one. */
  String other(String value) {
    return value.equals(usual) ? unusual : usual;
  }
}
