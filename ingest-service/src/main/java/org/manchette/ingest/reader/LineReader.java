package org.manchette.ingest.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reads lines of bytes, holding no more of a line than it may be long. */
public final class LineReader {

  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[64 * 1024];
  private int position;
  private int end;
  private byte[] line = new byte[0];
  private boolean tooLong;

  /** Reads from a stream; a line longer than {@code limit} bytes is read over. */
  public LineReader(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** Goes to the next line; false at the end. */
  public boolean next() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    tooLong = false;
    boolean any = false;
    boolean complete = false;
    while (!complete && fill()) {
      any = true;
      int newline = position;
      while (newline < end && buffer[newline] != '\n') {
        newline++;
      }
      tooLong |= bytes.size() + newline - position > limit;
      if (tooLong) {
        bytes.reset();
      } else {
        bytes.write(buffer, position, newline - position);
      }
      complete = newline < end;
      position = newline + 1;
    }
    line = withoutCarriageReturn(bytes.toByteArray());
    return any;
  }

  /** The line without its end; empty if it was too long, its bytes were read over. */
  public byte[] line() {
    return line;
  }

  /** Whether the line was longer than the limit. */
  public boolean tooLong() {
    return tooLong;
  }

  /** Whether more is there without waiting for the sender. */
  public boolean ready() throws IOException {
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
