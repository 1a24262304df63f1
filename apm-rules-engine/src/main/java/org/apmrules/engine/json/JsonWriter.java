package org.apmrules.engine.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/** Writes a JSON value as text. */
public final class JsonWriter {

  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonWriter() {}

  /** Returns the value on one line. */
  public static String compact(Json value) {
    return write(value, false);
  }

  /** Returns the value on several lines, indented by two spaces, with line feeds. */
  public static String indented(Json value) {
    return write(value, true);
  }

  private static String write(Json value, boolean indented) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(text)) {
      if (indented) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        generator.setPrettyPrinter(
            new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
      }
      write(value, generator);
    } catch (IOException impossible) {
      throw new UncheckedIOException("Writing to memory failed", impossible);
    }
    return text.toString();
  }

  private static void write(Json value, JsonGenerator generator) throws IOException {
    if (value instanceof Json.Mapping mapping) {
      generator.writeStartObject();
      for (Map.Entry<String, Json> field : mapping.fields().entrySet()) {
        generator.writeFieldName(field.getKey());
        write(field.getValue(), generator);
      }
      generator.writeEndObject();
    } else if (value instanceof Json.Sequence sequence) {
      generator.writeStartArray();
      for (Json element : sequence.elements()) {
        write(element, generator);
      }
      generator.writeEndArray();
    } else if (value instanceof Json.Text text) {
      generator.writeString(text.value());
    } else if (value instanceof Json.Untyped untyped) {
      generator.writeString(untyped.text());
    } else if (value instanceof Json.Numeral number) {
      generator.writeNumber(number.digits());
    } else if (value instanceof Json.Bool bool) {
      generator.writeBoolean(bool.value());
    } else {
      generator.writeNull();
    }
  }
}
