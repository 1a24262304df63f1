package org.apmrules.cli.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apmrules.api.PolicyException;
import org.apmrules.api.ProblemCode;
import org.apmrules.engine.json.Json;
import org.apmrules.engine.json.JsonWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class InputTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"a\":1}~{\"a\":2}~|line 1 {\"a\":1};line 2 {\"a\":2}",
        "~~ ~{\"a\":1}|line 4 {\"a\":1}",
        "{\"a\":~1}|line 1 MALFORMED_INPUT;line 2 MALFORMED_INPUT",
        "[]~1~\"x\"|line 1 WRONG_TYPE;line 2 WRONG_TYPE;line 3 WRONG_TYPE",
      })
  void readsJsonLineByLine(String input, String cases) {
    assertEquals(List.of(cases.split(";")), read(InputFormat.JSONL, input.replace('~', '\n')));
    String windows = "\ufeff" + input.replace("~", "\r\n");
    assertEquals(List.of(cases.split(";")), read(InputFormat.JSONL, windows));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"a\":1}|item 1 {\"a\":1}",
        " [{\"a\":1}, {\"a\":[2,{}]}] |item 1 {\"a\":1};item 2 {\"a\":[2,{}]}",
        "[{\"a\":\"],}\\\\\\\"[{\"},{\"a\":2}]|item 1 {\"a\":\"],}\\\\\\\"[{\"};item 2 {\"a\":2}",
        "[{\"a\":1},,{\"a\":2}]|item 1 {\"a\":1};item 2 MALFORMED_INPUT;item 3 {\"a\":2}",
        "[{\"a\":1},]|item 1 {\"a\":1};item 2 MALFORMED_INPUT",
        "[{\"a\" 1},{\"a\":2}]|item 1 MALFORMED_INPUT;item 2 {\"a\":2}",
        "[{\"a\":1}}},{\"a\":2}]|item 1 MALFORMED_INPUT;item 2 {\"a\":2}",
        "[{\"a\":1}|item 1 {\"a\":1};item 2 MALFORMED_INPUT",
        "[{\"a\":1|item 1 MALFORMED_INPUT;item 2 MALFORMED_INPUT",
        "[{\"a\":1}] x|item 1 {\"a\":1};item 2 MALFORMED_INPUT",
        "{\"a\":1} {\"a\":2}|item 1 MALFORMED_INPUT",
        "[1]|item 1 WRONG_TYPE",
        "[|item 1 MALFORMED_INPUT;item 2 MALFORMED_INPUT",
      })
  void readsJsonDocuments(String input, String cases) {
    assertEquals(List.of(cases.split(";")), read(InputFormat.JSON, input));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a,b~1,x|line 2 {\"a\":\"1\",\"b\":\"x\"}",
        "a,b~,~1, |line 2 {};line 3 {\"a\":\"1\"}",
        "a,b~\"x, \"\"y\"\"\",2|line 2 {\"a\":\"x, \\\"y\\\"\",\"b\":\"2\"}",
        "s[0].p,s[0].q,s[1].p~1,2,3|line 2 {\"s\":[{\"p\":\"1\",\"q\":\"2\"},{\"p\":\"3\"}]}",
        "s[0].p,s[0].q,s[1].p~1,2,|line 2 {\"s\":[{\"p\":\"1\",\"q\":\"2\"}]}",
        "s[1],s[0]~b,a|line 2 {\"s\":[\"a\",\"b\"]}",
        "s[0],s[1]~,b|line 2 FIELD_MISSING s[0]",
        "s,s[0]~[],|line 2 {\"s\":[]}",
        "s,s[0]~[],a|line 2 DUPLICATE_FIELD s",
        "s[0],s~a,b|line 2 DUPLICATE_FIELD s",
        "s.a,s[0]~1,2|line 2 DUPLICATE_FIELD s[0]",
        "s[0],s.a~1,2|line 2 DUPLICATE_FIELD s.a",
        "a,b~1~1,2,3~\"1,2~3,4|line 2 MALFORMED_INPUT;line 3 MALFORMED_INPUT;line 4"
            + " MALFORMED_INPUT;line 5 {\"a\":\"3\",\"b\":\"4\"}",
        "a,a~1,2~3,4|line 1 DUPLICATE_FIELD",
        "a,b c~1,2|line 1 MALFORMED_INPUT",
        "a,~1,2|line 1 MALFORMED_INPUT",
        "a[99999]~1|line 1 MALFORMED_INPUT",
        "a,\"b~1,2|line 1 MALFORMED_INPUT",
      })
  void readsCommaSeparatedValues(String input, String cases) {
    assertEquals(List.of(cases.split(";")), read(InputFormat.CSV, input.replace('~', '\n')));
  }

  @ParameterizedTest
  @EnumSource
  void anInputWithoutACaseIsAProblem(InputFormat format) {
    for (String nothing : List.of("", "\n \n", "\ufeff")) {
      assertEquals(List.of("line 1 EMPTY_INPUT"), read(format, nothing));
    }
    assertEquals(List.of("line 1 EMPTY_INPUT"), read(InputFormat.JSON, "[ ]"));
    assertEquals(List.of("line 1 EMPTY_INPUT"), read(InputFormat.CSV, "case,id"));
  }

  @ParameterizedTest
  @ValueSource(ints = {Items.LARGEST - 1, Items.LARGEST, Items.LARGEST + 1})
  void aCaseThatIsTooLargeIsPassedOver(int size) {
    String padded = "{\"id\":7,\"a\":\"" + "x".repeat(size - 15) + "\"}";
    for (InputFormat format : List.of(InputFormat.JSONL, InputFormat.JSON)) {
      boolean list = format == InputFormat.JSON;
      String input = list ? "[" + padded + ",{\"a\":1}]" : padded + "\n{\"a\":1}\n";
      List<String> cases = read(format, input);
      assertEquals(2, cases.size());
      assertEquals(
          size > Items.LARGEST,
          cases.get(0).endsWith(" " + ProblemCode.INPUT_TOO_LARGE),
          cases.get(0));
      assertTrue(cases.get(1).endsWith(" {\"a\":1}"), cases.get(1));
    }
  }

  @Test
  void bytesThatAreNoUtf8HarmTheirLineOnly() {
    byte[] input =
        "{\"a\":1}\n{\"id\":\"x\",\"a\":\"\u00e9\"}\n".getBytes(StandardCharsets.ISO_8859_1);
    List<Item> items = items(InputFormat.JSONL, new ByteArrayInputStream(input));
    assertEquals("line 1 {\"a\":1}", describe(items.get(0)));
    assertEquals("line 2 INVALID_ENCODING", describe(items.get(1)));
    assertEquals("x", ((Json.Text) items.get(1).identifier().orElseThrow()).value());
  }

  @Test
  void makesOutTheIdentifierOfARowThatDoesNotFit() {
    Item row = items(InputFormat.CSV, stream("id,a\nx,1,2\n")).get(0);
    assertEquals(Optional.of(Json.text("x")), row.identifier());
    Item open = items(InputFormat.CSV, stream("id,a\n\"x,1\n")).get(0);
    assertEquals(Optional.empty(), open.identifier());
  }

  @Test
  void anInputThatBreaksOffIsAProblem() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("The disk is gone");
          }

          @Override
          public int read(byte[] buffer, int offset, int length) throws IOException {
            throw new IOException("The disk is gone");
          }
        };
    List<Item> items =
        items(InputFormat.JSONL, new SequenceInputStream(stream("{\"a\":1}\n{\"a"), broken));
    assertEquals("end of input MALFORMED_INPUT", describe(items.get(items.size() - 1)));
  }

  private static List<String> read(InputFormat format, String input) {
    return items(format, stream(input)).stream().map(InputTest::describe).toList();
  }

  private static InputStream stream(String input) {
    return new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Item> items(InputFormat format, InputStream in) {
    List<Item> items = new ArrayList<>();
    try (Input input = new Input(format, in)) {
      for (Optional<Item> next = input.next(); next.isPresent(); next = input.next()) {
        items.add(next.get());
      }
    } catch (IOException impossible) {
      throw new java.io.UncheckedIOException(impossible);
    }
    return items;
  }

  private static String describe(Item item) {
    try {
      return item.place() + " " + JsonWriter.compact(item.read());
    } catch (PolicyException refused) {
      String field = refused.problem().field().map(path -> " " + path).orElse("");
      return item.place() + " " + refused.code() + field;
    }
  }
}
