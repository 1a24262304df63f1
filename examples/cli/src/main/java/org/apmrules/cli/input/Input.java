package org.apmrules.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apmrules.api.ProblemCode;

/**
 * The cases of an input of any format. An input without any case is a problem, and so is one that
 * cannot be read to its end.
 */
public final class Input implements Items {

  private final Items items;
  private boolean empty = true;
  private boolean failed;

  /** Reads the cases of a stream, which is closed with this input. */
  public Input(InputFormat format, InputStream in) {
    this.items = format.items(in);
  }

  @Override
  public Optional<Item> next() {
    if (failed) {
      return Optional.empty();
    }
    try {
      Optional<Item> next = items.next();
      if (next.isEmpty() && empty) {
        next = Optional.of(Broken.at("line 1", ProblemCode.EMPTY_INPUT, "There is no case in it."));
      }
      empty = false;
      return next;
    } catch (IOException unreadable) {
      failed = true;
      return Optional.of(
          Broken.at(
              "end of input",
              ProblemCode.MALFORMED_INPUT,
              "The input could not be read to its end."));
    }
  }

  @Override
  public void close() throws IOException {
    items.close();
  }
}
