package org.apmrules.engine.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apmrules.api.PolicyException;
import org.apmrules.api.ProblemCode;

/** Reads one JSON value. */
public final class JsonReader {

  /** The most characters that a value may be written with. */
  public static final int LONGEST = 1 << 20;

  /** The limits of this class come first; these stand behind them. */
  private static final StreamReadConstraints CONSTRAINTS =
      StreamReadConstraints.builder()
          .maxNestingDepth(TreeBuilder.DEEPEST + 1)
          .maxNumberLength(LONGEST)
          .maxStringLength(LONGEST)
          .maxNameLength(LONGEST)
          .build();

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(CONSTRAINTS)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .build();

  private JsonReader() {}

  /**
   * Reads the one value that the text holds.
   *
   * @throws PolicyException {@code EMPTY_INPUT}, {@code INPUT_TOO_LARGE}, {@code MALFORMED_INPUT},
   *     {@code TOO_DEEPLY_NESTED}, {@code DUPLICATE_FIELD} or {@code INVALID_ENCODING}, with the
   *     path of the field where there is one
   */
  public static Json read(String text) {
    if (text.isBlank()) {
      throw Refusal.of(
          ProblemCode.EMPTY_INPUT, FieldPath.ROOT, "There is nothing but white space.");
    }
    if (text.length() > LONGEST) {
      throw Refusal.of(
          ProblemCode.INPUT_TOO_LARGE,
          FieldPath.ROOT,
          text.length() + " characters were given; at most " + LONGEST + " are allowed.");
    }
    try (JsonParser parser = FACTORY.createParser(text)) {
      parser.nextToken();
      Json value = new TreeBuilder(parser, TreeBuilder::typed).read();
      if (parser.nextToken() != null) {
        throw malformed("There is something after the end of the value", offset(parser), text);
      }
      return value;
    } catch (JsonEOFException endsEarly) {
      throw malformed("The JSON ends too early", text.length(), text);
    } catch (JsonProcessingException broken) {
      long offset = broken.getLocation() == null ? 0 : broken.getLocation().getCharOffset();
      throw malformed("The JSON is not well-formed", offset, text);
    } catch (IOException impossible) {
      throw new UncheckedIOException("Reading from memory failed", impossible);
    }
  }

  /**
   * Looks for a scalar among the fields of an object that may be broken further on, such as the
   * identifier of a case that cannot be read.
   *
   * @return the first text or number of that name on the outermost level, if it comes before the
   *     break
   */
  public static Optional<Json> salvage(String text, String field) {
    String start = text.substring(0, Math.min(text.length(), LONGEST));
    try (JsonParser parser = FACTORY.createParser(start)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean found = field.equals(parser.currentName());
        JsonToken token = parser.nextToken();
        if (found) {
          return token.isScalarValue()
              ? Optional.of(TreeBuilder.typed(parser, token))
              : Optional.empty();
        }
        parser.skipChildren();
      }
      return Optional.empty();
    } catch (IOException brokenBefore) {
      return Optional.empty();
    }
  }

  private static long offset(JsonParser parser) {
    return parser.currentTokenLocation().getCharOffset();
  }

  private static PolicyException malformed(String what, long offset, String text) {
    int end = (int) Math.max(0, Math.min(offset, text.length()));
    String before = text.substring(Math.max(0, end - 20), end).strip();
    String place = before.isEmpty() ? "" : ", after " + Excerpt.shortened(before);
    return Refusal.of(
        ProblemCode.MALFORMED_INPUT,
        FieldPath.ROOT,
        what + " (character " + (end + 1) + place + ").");
  }
}
