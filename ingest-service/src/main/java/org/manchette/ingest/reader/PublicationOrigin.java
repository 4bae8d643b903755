package org.manchette.ingest.reader;

import java.util.Locale;

/**
 * Where a day of publication comes from, the more reliable first: the order in which they are
 * asked. Never the time of collection, nor that of a file or of a change.
 */
public enum PublicationOrigin {
  /** What the article, its page or its sender says about it in a field made for it. */
  METADATA(0.95),
  /** What a feed's item said; kept for feeds, which nothing reads yet. */
  FEED(0.9),
  /** The day in the path of the address. */
  URL(0.85),
  /** A line at the head or foot of the text: « Publié le 12 mars 2020 ». */
  TEXT(0.7),
  /** Not known. */
  NONE(0);

  private final double reliability;

  PublicationOrigin(double reliability) {
    this.reliability = reliability;
  }

  /** How far to trust such a day when nothing speaks against it, from 0 to 1. */
  public double reliability() {
    return reliability;
  }

  /** As the contract writes it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
