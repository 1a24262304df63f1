package org.apmrules.cli.input;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A stream of bytes in buffers, without a byte order mark at its start. */
final class ByteSource implements Closeable {

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream in;
  private byte[] buffer = new byte[1 << 16];
  private int position;
  private int limit;
  private boolean started;

  ByteSource(InputStream in) {
    this.in = in;
  }

  /** Makes sure that there is a byte to look at; returns false at the end. */
  boolean more() throws IOException {
    if (!started) {
      started = true;
      byte[] first = in.readNBytes(BYTE_ORDER_MARK.length);
      if (!Arrays.equals(first, BYTE_ORDER_MARK)) {
        System.arraycopy(first, 0, buffer, 0, first.length);
        limit = first.length;
      }
    }
    while (position == limit) {
      int read = in.read(buffer);
      if (read < 0) {
        return false;
      }
      position = 0;
      limit = read;
    }
    return true;
  }

  /** Returns the byte to look at. */
  byte peek() {
    return buffer[position];
  }

  /** Passes the byte over. */
  void skip() {
    position++;
  }

  /** Passes the byte over and adds it to a piece. */
  void moveTo(Piece.Collector piece) {
    piece.add(buffer, position, position + 1);
    position++;
  }

  /**
   * Adds the bytes before the next line feed, as far as they are in the buffer, to a piece.
   *
   * @return whether the line feed was there; it is passed over
   */
  boolean moveLineTo(Piece.Collector piece) {
    int end = position;
    while (end < limit && buffer[end] != '\n') {
      end++;
    }
    piece.add(buffer, position, end);
    boolean complete = end < limit;
    position = complete ? end + 1 : end;
    return complete;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
