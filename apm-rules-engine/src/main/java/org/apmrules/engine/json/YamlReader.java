package org.apmrules.engine.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apmrules.api.PolicyException;
import org.apmrules.api.ProblemCode;

/**
 * Reads lists from YAML. Scalars stay as they are written, so that {@code NO} is a text, {@code
 * 2026-01-01} a date and {@code 0644} no octal number; what they mean is for the field to say.
 */
public final class YamlReader {

  /**
   * An element of the list.
   *
   * @param line the line on which it starts, from 1
   * @param value the element
   */
  public record Element(int line, Json value) {}

  private static final StreamReadConstraints CONSTRAINTS =
      StreamReadConstraints.builder().maxNestingDepth(TreeBuilder.DEEPEST + 2).build();

  private static final YAMLFactory FACTORY =
      YAMLFactory.builder().streamReadConstraints(CONSTRAINTS).build();

  private YamlReader() {}

  /**
   * Reads the one list that the text holds.
   *
   * @throws PolicyException {@code EMPTY_INPUT}, {@code INPUT_TOO_LARGE}, {@code MALFORMED_INPUT},
   *     {@code TOO_DEEPLY_NESTED} or {@code DUPLICATE_FIELD}
   */
  public static List<Element> readList(String text) {
    if (text.length() > JsonReader.LONGEST) {
      throw Refusal.of(
          ProblemCode.INPUT_TOO_LARGE,
          FieldPath.ROOT,
          text.length()
              + " characters were given; at most "
              + JsonReader.LONGEST
              + " are allowed.");
    }
    try (YAMLParser parser = FACTORY.createParser(text)) {
      JsonToken first = parser.nextToken();
      if (first == null) {
        throw Refusal.of(ProblemCode.EMPTY_INPUT, FieldPath.ROOT, "There is nothing in the file.");
      }
      if (first != JsonToken.START_ARRAY) {
        throw malformed("The file holds no list", parser);
      }
      List<Element> elements = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        int line = parser.currentTokenLocation().getLineNr();
        elements.add(new Element(line, new TreeBuilder(parser, YamlReader::untyped).read()));
      }
      if (parser.nextToken() != null) {
        throw malformed("There is something after the end of the list", parser);
      }
      return elements;
    } catch (JsonProcessingException broken) {
      int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
      throw Refusal.of(
          ProblemCode.MALFORMED_INPUT,
          FieldPath.ROOT,
          "The YAML is not well-formed (line " + line + ").");
    } catch (IOException impossible) {
      throw new UncheckedIOException("Reading from memory failed", impossible);
    }
  }

  private static Json untyped(JsonParser parser, JsonToken token) throws IOException {
    if (((YAMLParser) parser).isCurrentAlias()) {
      throw malformed("An alias is used; write the value out", parser);
    }
    return token == JsonToken.VALUE_NULL ? new Json.Null() : new Json.Untyped(parser.getText());
  }

  private static PolicyException malformed(String what, JsonParser parser) {
    return Refusal.of(
        ProblemCode.MALFORMED_INPUT,
        FieldPath.ROOT,
        what + " (line " + parser.currentTokenLocation().getLineNr() + ").");
  }
}
