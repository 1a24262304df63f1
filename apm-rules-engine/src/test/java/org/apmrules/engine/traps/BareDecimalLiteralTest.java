package org.apmrules.engine.traps;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apmrules.engine.traps.Facts.Score;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Why policy writes a decimal number as a string through a value type, such as {@code
 * percent("40")}: a bare decimal literal in DRL is a double, converted to the decimal that the
 * double really is.
 */
class BareDecimalLiteralTest {

  @ParameterizedTest
  @ValueSource(strings = {"0.4", "0.40", "0.1", "0.2", "0.8", "0.05", "0.035", "0.0188"})
  void aScoreExactlyAtItsMinimumFailsBecauseTheDoubleIsABitMore(String minimum) {
    var atLeast = "Score( value >= " + minimum + " )";
    var atMost = "Score( value <= " + minimum + " )";
    var equal = "Score( value == " + minimum + " )";
    for (var drools : RawDrools.values()) {
      assertEquals(
          List.of(atMost),
          drools.matching(List.of(atLeast, atMost, equal), Score.of(minimum)),
          drools.name());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.35", "0.3", "0.6", "0.7"})
  void aScoreExactlyAtItsMaximumFailsBecauseTheDoubleIsABitLess(String maximum) {
    var atLeast = "Score( value >= " + maximum + " )";
    var atMost = "Score( value <= " + maximum + " )";
    var equal = "Score( value == " + maximum + " )";
    for (var drools : RawDrools.values()) {
      assertEquals(
          List.of(atLeast),
          drools.matching(List.of(atLeast, atMost, equal), Score.of(maximum)),
          drools.name());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aDecimalMadeFromAStringComparesExactly(RawDrools drools) {
    var patterns =
        List.of(
            "Score( value >= new BigDecimal( \"0.4\" ) )",
            "Score( value <= new BigDecimal( \"0.4\" ) )",
            "Score( value == new BigDecimal( \"0.4\" ) )");
    assertEquals(patterns, drools.matching(patterns, Score.of("0.40")));
  }
}
