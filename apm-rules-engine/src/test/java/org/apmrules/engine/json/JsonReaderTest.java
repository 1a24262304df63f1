package org.apmrules.engine.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.apmrules.api.PolicyException;
import org.apmrules.api.Problem;
import org.apmrules.api.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"0.10", "1E400", "1e999999999999", "-0", "12345678901234567890.123456789"})
  void keepsNumbersAsTheyWereWritten(String number) {
    assertEquals(
        new Json.Sequence(List.of(new Json.Numeral(number))), JsonReader.read("[" + number + "]"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "[1",
        "{\"a\"",
        "{\"a\":}",
        "{\"a\":1,}",
        "{'a':1}",
        "{a:1}",
        "[1] [2]",
        "{\"a\":1}}",
        "[NaN]",
        "[+1]",
        "[01]",
        "[.5]",
        "[1.]",
        "tru",
        "\"a",
        "[1,,2]",
        "/* */1",
        "nul",
        "]",
        "[}"
      })
  void refusesWhatIsNoJsonAndNamesThePlace(String text) {
    Problem problem = refused(text);
    assertEquals(ProblemCode.MALFORMED_INPUT, problem.code());
    assertTrue(problem.message().contains("(character "), problem.message());
    assertFalse(problem.message().contains("Exception"), problem.message());
    assertFalse(problem.message().contains("Json"), problem.message());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t"})
  void refusesNothing(String text) {
    assertEquals(ProblemCode.EMPTY_INPUT, refused(text).code());
  }

  @Test
  void namesTheFieldThatIsGivenTwiceWithItsWholePath() {
    Problem problem = refused("{\"a\":[{\"b\":1},{\"c\":1,\"c\":1}]}");
    assertEquals(ProblemCode.DUPLICATE_FIELD, problem.code());
    assertEquals(Optional.of("a[1].c"), problem.field());
  }

  @Test
  void refusesNestingThatNoCaseHas() {
    assertEquals(32, depth(JsonReader.read("[".repeat(32) + "]".repeat(32))));
    assertEquals(ProblemCode.TOO_DEEPLY_NESTED, refused("[".repeat(33) + "]".repeat(33)).code());
    assertEquals(ProblemCode.TOO_DEEPLY_NESTED, refused("{\"a\":".repeat(200_000)).code());
  }

  @Test
  void refusesTextThatIsTooLong() {
    String longest = "\"" + "a".repeat(JsonReader.LONGEST - 2) + "\"";
    assertEquals(JsonReader.LONGEST - 2, ((Json.Text) JsonReader.read(longest)).value().length());
    assertEquals(ProblemCode.INPUT_TOO_LARGE, refused(longest + " ").code());
  }

  @Test
  void refusesHalfASurrogatePairBecauseItCannotBeWrittenAsUtf8() {
    Problem problem = refused("{\"a\":\"\\ud83d\"}");
    assertEquals(ProblemCode.INVALID_ENCODING, problem.code());
    assertEquals(Optional.of("a"), problem.field());
    assertEquals(new Json.Text("\ud83d\ude00"), JsonReader.read("\"\\ud83d\\ude00\""));
  }

  @Test
  void shortensFieldNamesInPaths() {
    String path =
        refused("{\"" + "n".repeat(10_000) + "\":{\"a\":1,\"a\":2}}").field().orElseThrow();
    assertEquals("n".repeat(60) + "\u2026.a", path);
  }

  @Test
  void salvagesTheIdentifierOfABrokenCase() {
    assertEquals(
        Optional.of(new Json.Text("7")),
        JsonReader.salvage("{\"x\":{\"id\":1},\"id\":\"7\",}", "id"));
    assertEquals(
        Optional.of(new Json.Numeral("7")), JsonReader.salvage("{\"id\":7,\"a\":1,\"a\":2}", "id"));
    assertEquals(Optional.empty(), JsonReader.salvage("{\"a\":,\"id\":7}", "id"));
    assertEquals(Optional.empty(), JsonReader.salvage("{\"id\":[7]}", "id"));
    assertEquals(Optional.empty(), JsonReader.salvage("[\"id\"]", "id"));
    assertEquals(Optional.empty(), JsonReader.salvage("", "id"));
  }

  private static int depth(Json value) {
    return value instanceof Json.Sequence sequence
        ? 1 + sequence.elements().stream().mapToInt(JsonReaderTest::depth).max().orElse(0)
        : 0;
  }

  private static Problem refused(String text) {
    return assertThrows(PolicyException.class, () -> JsonReader.read(text)).problem();
  }
}
