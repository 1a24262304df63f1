package org.apmrules.engine.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.apmrules.api.PolicyException;
import org.apmrules.api.Problem;
import org.apmrules.api.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NO",
        "yes",
        "on",
        "true",
        "2026-01-01",
        "0644",
        "0x1F",
        "0b1",
        "1_000",
        "12:30:45",
        "1.10",
        "1e3",
        ".5",
        ".inf",
        ".NaN",
        "+1",
        "12",
        "50%"
      })
  void keepsScalarsAsTheyAreWritten(String scalar) {
    assertEquals(new Json.Untyped(scalar), only("- " + scalar));
    assertEquals(new Json.Untyped(scalar), only("- '" + scalar + "'"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"- ~", "- null"})
  void knowsNull(String text) {
    assertEquals(new Json.Null(), only(text));
  }

  @Test
  void takesAQuotedNullForAText() {
    assertEquals(new Json.Untyped("null"), only("- 'null'"));
  }

  @Test
  void tellsOnWhichLineAnElementStarts() {
    List<YamlReader.Element> elements = YamlReader.readList("# first\n- a: 1\n  b: 2\n\n- c: 3\n");
    assertEquals(List.of(2, 5), elements.stream().map(YamlReader.Element::line).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'- a: 1\n  a: 2'|DUPLICATE_FIELD|more than once",
        "'- a: [1'|MALFORMED_INPUT|line",
        "'- a: 1\n b: 2'|MALFORMED_INPUT|line 2",
        "'a: 1'|MALFORMED_INPUT|holds no list",
        "'- &x 1\n- *x'|MALFORMED_INPUT|alias is used; write the value out (line 2)",
        "'- 1\n---\n- 2'|MALFORMED_INPUT|after the end of the list",
        "'# nothing'|EMPTY_INPUT|nothing",
      })
  void refusesWhatIsNoPlainListAndNamesThePlace(String text, ProblemCode code, String words) {
    Problem problem = refused(text);
    assertEquals(code, problem.code());
    assertTrue(problem.message().contains(words), problem.message());
  }

  @Test
  void refusesNestingThatNoCaseHas() {
    assertEquals(
        ProblemCode.TOO_DEEPLY_NESTED, refused("- " + "[".repeat(40) + "]".repeat(40)).code());
  }

  @Test
  void namesTheFieldThatIsGivenTwice() {
    assertEquals(Optional.of("a.b"), refused("- a: {b: 1, b: 2}").field());
  }

  private static Json only(String text) {
    List<YamlReader.Element> elements = YamlReader.readList(text);
    assertEquals(1, elements.size());
    return elements.get(0).value();
  }

  private static Problem refused(String text) {
    return assertThrows(PolicyException.class, () -> YamlReader.readList(text)).problem();
  }
}
