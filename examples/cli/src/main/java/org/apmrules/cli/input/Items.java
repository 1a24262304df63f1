package org.apmrules.cli.input;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The cases of one file, one after the other. */
public interface Items extends Closeable {

  /** The most bytes that a case may be written with. */
  int LARGEST = 1 << 20;

  /**
   * Returns the next case, or nothing at the end.
   *
   * @throws IOException if the file cannot be read on
   */
  Optional<Item> next() throws IOException;
}
