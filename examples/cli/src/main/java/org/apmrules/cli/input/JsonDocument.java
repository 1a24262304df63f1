package org.apmrules.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apmrules.api.ProblemCode;

/**
 * Cases as one JSON document: an object, or an array of objects. Elements of the array are told
 * apart by their brackets and quotes only, so that a broken one harms no other.
 */
final class JsonDocument implements Items {

  private enum State {
    START,
    BEFORE_ELEMENT,
    AFTER_ELEMENT,
    END
  }

  private final ByteSource source;
  private final Piece.Collector collector = new Piece.Collector();
  private State state = State.START;
  private long number;

  JsonDocument(InputStream in) {
    this.source = new ByteSource(in);
  }

  @Override
  public Optional<Item> next() throws IOException {
    boolean more = skipWhiteSpace();
    return switch (state) {
      case START -> more ? first() : Optional.empty();
      case BEFORE_ELEMENT -> element(more);
      case AFTER_ELEMENT -> separator(more);
      case END -> more ? trailing() : Optional.empty();
    };
  }

  private Optional<Item> first() throws IOException {
    if (source.peek() == '[') {
      source.skip();
      state = State.BEFORE_ELEMENT;
      return next();
    }
    state = State.END;
    while (source.more()) {
      source.moveTo(collector);
    }
    return item();
  }

  private Optional<Item> element(boolean more) throws IOException {
    if (more && source.peek() == ']' && number == 0) {
      return separator(true);
    }
    if (!more || source.peek() == ',' || source.peek() == ']') {
      number++;
      state = State.AFTER_ELEMENT;
      return broken("There is no case between the commas or brackets.");
    }
    state = State.AFTER_ELEMENT;
    collectElement();
    return item();
  }

  private Optional<Item> separator(boolean more) throws IOException {
    if (!more) {
      state = State.END;
      number++;
      return broken("The list of cases is not closed by a bracket; the file may be cut off.");
    }
    state = source.peek() == ',' ? State.BEFORE_ELEMENT : State.END;
    source.skip();
    return next();
  }

  private Optional<Item> trailing() throws IOException {
    while (source.more()) {
      source.skip();
    }
    number++;
    return broken("There is something after the end of the list of cases.");
  }

  private void collectElement() throws IOException {
    int depth = 0;
    boolean quoted = false;
    boolean escaped = false;
    while (source.more()) {
      byte next = source.peek();
      if (quoted) {
        quoted = escaped || next != '"';
        escaped = !escaped && next == '\\';
      } else if (next == '"') {
        quoted = true;
      } else if (next == '{' || next == '[') {
        depth++;
      } else if (depth == 0 && (next == ',' || next == ']')) {
        return;
      } else if (depth > 0 && (next == '}' || next == ']')) {
        depth--;
      }
      source.moveTo(collector);
    }
  }

  private Optional<Item> item() {
    number++;
    return Optional.of(new JsonItem(place(), collector.take()));
  }

  private Optional<Item> broken(String message) {
    return Optional.of(Broken.at(place(), ProblemCode.MALFORMED_INPUT, message));
  }

  private String place() {
    return "item " + number;
  }

  private boolean skipWhiteSpace() throws IOException {
    while (source.more()) {
      byte next = source.peek();
      if (next != ' ' && next != '\t' && next != '\r' && next != '\n') {
        return true;
      }
      source.skip();
    }
    return false;
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
