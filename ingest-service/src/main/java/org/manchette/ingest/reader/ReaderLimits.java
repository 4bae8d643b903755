package org.manchette.ingest.reader;

/**
 * What a reader accepts.
 *
 * @param jsonDepth objects and arrays inside each other
 * @param urlLength UTF-16 code units of a URL
 * @param nameLength UTF-16 code units of an author, publisher or section
 * @param authors authors of one article
 */
public record ReaderLimits(int jsonDepth, int urlLength, int nameLength, int authors) {}
