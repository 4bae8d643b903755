package org.manchette.text;

/** The fields of an article in which something can be found. */
public enum TextField {
  /** The title. */
  HEADLINE,
  /** The standfirst. */
  DESCRIPTION,
  /** The body. */
  TEXT
}
