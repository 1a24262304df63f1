package org.apmrules.engine.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apmrules.api.Money;
import org.apmrules.api.PolicyException;
import org.apmrules.api.ProblemCode;
import org.apmrules.api.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DifferencesTest {

  private static final RecordFormat<ToyResult> FORMAT = RecordFormat.of(ToyResult.class);

  private static final ToyResult ACTUAL =
      new ToyResult(
          ToyCase.Level.LOW,
          Money.usd("1.5"),
          Optional.of(new Ratio(BigDecimal.ONE, new BigDecimal("2"))),
          Set.of("a", "b"),
          List.of(new ToyCase.Part("x", Money.usd(1), Optional.empty())));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"level\":\"LOW\"}",
        "{\"amount\":1.50}",
        "{\"score\":{\"numerator\":50,\"denominator\":100}}",
        "{\"reasons\":[\"b\",\"a\"]}",
        "{\"parts\":[{\"paid\":\"1\"}]}",
        "{\"parts\":[{\"share\":null}]}",
      })
  void comparesByValueAndOnlyWhatIsNamed(String expected) {
    assertEquals(List.of(), FORMAT.differences(JsonReader.read(expected), ACTUAL));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"level\":\"HIGH\"}|level: expected \"HIGH\", got \"LOW\"",
        "{\"amount\":1.49}|amount: expected \"1.49\", got \"1.50\"",
        "{\"score\":null}|score: expected (left out), got"
            + " {\"numerator\":\"1\",\"denominator\":\"2\"}",
        "{\"score\":{\"numerator\":2,\"denominator\":3}}|score: expected"
            + " {\"numerator\":\"2\",\"denominator\":\"3\"}, got"
            + " {\"numerator\":\"1\",\"denominator\":\"2\"}",
        "{\"reasons\":[\"a\"]}|reasons: expected [\"a\"], got [\"a\",\"b\"]",
        "{\"parts\":[]}|parts: expected [], got [{\"name\":\"x\",\"paid\":\"1.00\"}]",
        "{\"parts\":[{\"paid\":2}]}|parts[0].paid: expected \"2.00\", got \"1.00\"",
        "{\"parts\":[{\"share\":\"8%\"}]}|parts[0].share: expected \"8%\", got (left out)",
      })
  void namesThePathOfWhatIsNotAsExpected(String expected, String difference) {
    assertEquals(
        List.of(difference),
        FORMAT.differences(JsonReader.read(expected), ACTUAL).stream()
            .map(Difference::toString)
            .toList());
  }

  @Test
  void refusesAnExpectationThatNoResultCanMeet() {
    PolicyException refused =
        assertThrows(
            PolicyException.class,
            () -> FORMAT.differences(JsonReader.read("{\"tolerance\":1}"), ACTUAL));
    assertEquals(ProblemCode.UNKNOWN_FIELD, refused.code());
  }
}
