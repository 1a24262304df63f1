package org.apmrules.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Cases as JSON Lines: an object on each line. */
final class JsonLines implements Items {

  private final Lines lines;

  JsonLines(InputStream in) {
    this.lines = new Lines(in);
  }

  @Override
  public Optional<Item> next() throws IOException {
    return lines.next().map(line -> new JsonItem(line.place(), line.piece()));
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
