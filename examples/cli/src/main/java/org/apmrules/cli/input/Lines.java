package org.apmrules.cli.input;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a file that are not blank; the rest of a line that is too long is passed over. */
final class Lines implements Closeable {

  /**
   * A line.
   *
   * @param number its number, from 1, blank lines counted
   * @param piece its bytes, without the line end
   */
  record Line(long number, Piece piece) {
    String place() {
      return "line " + number;
    }
  }

  private final ByteSource source;
  private final Piece.Collector collector = new Piece.Collector();
  private long number;

  Lines(InputStream in) {
    this.source = new ByteSource(in);
  }

  Optional<Line> next() throws IOException {
    while (source.more()) {
      number++;
      boolean ended = false;
      while (!ended && source.more()) {
        ended = source.moveLineTo(collector);
      }
      Piece piece = collector.take();
      if (!piece.isBlank()) {
        return Optional.of(new Line(number, piece));
      }
    }
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
