package org.manchette.ingest.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads lines of bytes, holding no more of a line than it may be long. */
final class LineReader {

  /** What stands for a line that is too long; its bytes were read over. */
  static final byte[] TOO_LONG = new byte[0];

  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[64 * 1024];
  private int position;
  private int end;

  LineReader(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** The next line without its end; {@link #TOO_LONG} itself for one that is; null at the end. */
  byte @Nullable [] next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(0);
    boolean tooLong = false;
    boolean any = false;
    while (fill()) {
      any = true;
      int newline = position;
      while (newline < end && buffer[newline] != '\n') {
        newline++;
      }
      int length = newline - position;
      tooLong |= line.size() + length > limit;
      if (tooLong) {
        line = new ByteArrayOutputStream(0);
      } else {
        line.write(buffer, position, length);
      }
      position = newline + 1;
      if (newline < end) {
        return tooLong ? TOO_LONG : withoutCarriageReturn(line.toByteArray());
      }
      position = end;
    }
    if (!any) {
      return null;
    }
    return tooLong ? TOO_LONG : withoutCarriageReturn(line.toByteArray());
  }

  /** Whether more is there without waiting for the sender. */
  boolean ready() throws IOException {
    return position < end || in.available() > 0;
  }

  private boolean fill() throws IOException {
    if (position < end) {
      return true;
    }
    position = 0;
    end = Math.max(in.read(buffer), 0);
    return end > 0;
  }

  private static byte[] withoutCarriageReturn(byte[] line) {
    return line.length > 0 && line[line.length - 1] == '\r'
        ? Arrays.copyOf(line, line.length - 1)
        : line;
  }
}
