package org.apmrules.engine.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class JsonWriterTest {

  @Test
  void writesWhatWasReadCharacterByCharacter() {
    String text = "{\"a\":[1.10,true,null,\"\\u0000\\\"\u00e9\"],\"b\":{}}";
    assertEquals(text, JsonWriter.compact(JsonReader.read(text)));
  }

  @Test
  void indentsWithLineFeedsOnEverySystem() {
    assertEquals(
        "{\n  \"a\" : [\n    1,\n    2\n  ]\n}",
        JsonWriter.indented(JsonReader.read("{\"a\":[1,2]}")));
  }

  @Test
  void writesUntypedScalarsAsText() {
    assertEquals("\"12\"", JsonWriter.compact(new Json.Untyped("12")));
  }
}
