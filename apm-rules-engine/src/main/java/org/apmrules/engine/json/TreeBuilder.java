package org.apmrules.engine.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apmrules.api.ProblemCode;

/** Builds a tree from a parser's tokens, and bounds and checks it on the way. */
final class TreeBuilder {

  /** Deeper than any case record. */
  static final int DEEPEST = 32;

  /** Makes a value of a scalar token. */
  interface Scalars {
    Json read(JsonParser parser, JsonToken token) throws IOException;
  }

  private final JsonParser parser;
  private final Scalars scalars;

  TreeBuilder(JsonParser parser, Scalars scalars) {
    this.parser = parser;
    this.scalars = scalars;
  }

  /** Reads the value on whose first token the parser stands. */
  Json read() throws IOException {
    return read(FieldPath.ROOT, 1);
  }

  private Json read(String path, int depth) throws IOException {
    JsonToken token = parser.currentToken();
    if (!token.isStructStart()) {
      return checked(path, scalars.read(parser, token));
    }
    if (depth > DEEPEST) {
      throw Refusal.of(
          ProblemCode.TOO_DEEPLY_NESTED,
          path,
          "Lists and objects are nested more than " + DEEPEST + " levels deep.");
    }
    return token == JsonToken.START_OBJECT ? mapping(path, depth) : sequence(path, depth);
  }

  private Json mapping(String path, int depth) throws IOException {
    Map<String, Json> fields = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      String field = FieldPath.field(path, name);
      if (fields.containsKey(name)) {
        throw Refusal.of(ProblemCode.DUPLICATE_FIELD, field, "The field is given more than once.");
      }
      parser.nextToken();
      fields.put(name, read(field, depth + 1));
    }
    return new Json.Mapping(fields);
  }

  private Json sequence(String path, int depth) throws IOException {
    List<Json> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(read(FieldPath.element(path, elements.size()), depth + 1));
    }
    return new Json.Sequence(elements);
  }

  /** Half of a surrogate pair, which an escape can smuggle in, cannot be written as UTF-8. */
  private static Json checked(String path, Json scalar) {
    if (scalar instanceof Json.Text text && Utf8.hasLoneSurrogate(text.value())) {
      throw Refusal.of(
          ProblemCode.INVALID_ENCODING, path, "The text holds one half of a surrogate pair.");
    }
    return scalar;
  }

  /** Reads a scalar of JSON, whose type is plain from how it is written. */
  static Json typed(JsonParser parser, JsonToken token) throws IOException {
    if (token.isNumeric()) {
      return new Json.Numeral(parser.getText());
    }
    if (token.isBoolean()) {
      return new Json.Bool(token == JsonToken.VALUE_TRUE);
    }
    return token == JsonToken.VALUE_NULL ? new Json.Null() : new Json.Text(parser.getText());
  }
}
