package org.apmrules.engine.traps;

import static org.apmrules.engine.traps.RawDrools.CLASSIC;
import static org.apmrules.engine.traps.RawDrools.EXECUTABLE_MODEL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.apmrules.engine.traps.Facts.Levels;
import org.apmrules.engine.traps.Facts.Score;
import org.apmrules.engine.traps.Facts.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Why policy compares value types of one kind with each other, and has types of its own for money,
 * rates and codes: between other types Drools picks a meaning of "equal" or "greater" by itself.
 */
class ComparisonCoercionTest {

  private static final List<String> LOOKUPS =
      List.of(
          "Score( $s : value ) Levels( values contains $s )",
          "Levels( $l : values ) Score( value memberOf $l )");

  @ParameterizedTest
  @EnumSource
  void aDecimalIsLookedUpByItsScaleThoughItIsComparedByItsValue(RawDrools drools) {
    var levels = new Levels(List.of(new BigDecimal("0.40")));
    assertEquals(List.of(), drools.matching(LOOKUPS, Score.of("0.4"), levels));
    assertEquals(LOOKUPS, drools.matching(LOOKUPS, Score.of("0.40"), levels));
    var compared =
        List.of(
            "Levels( $l : values ) Score( value == $l[0] )",
            "Levels( $l : values ) Score( value >= $l[0], value <= $l[0] )");
    assertEquals(compared, drools.matching(compared, Score.of("0.4"), levels));
  }

  @ParameterizedTest
  @EnumSource
  void aCodeComparedWithANumberIsComparedAsTextWithoutAWarning(RawDrools drools) {
    var patterns = List.of("Service( code > 9 )", "Service( code < 9 )", "Service( code == 10 )");
    assertEquals(
        List.of("Service( code < 9 )", "Service( code == 10 )"),
        drools.matching(patterns, new Service("10")));
    assertEquals(List.of("Service( code < 9 )"), drools.matching(patterns, new Service("10.0")));
    assertEquals(List.of("Service( code > 9 )"), drools.matching(patterns, new Service("abc")));
  }

  @ParameterizedTest
  @EnumSource
  void aDecimalComparedWithTextIsComparedAsANumberWithoutAWarning(RawDrools drools) {
    var patterns = List.of("Score( value > \"9\" )", "Score( value == \"10\" )");
    assertEquals(patterns, drools.matching(patterns, Score.of("10.0")));
  }

  @Test
  void aCodeComparedWithADecimalFactIsANumberOnOneCompilerAndAFailureWhileFiringOnTheOther() {
    var greater = List.of("Score( $s : value ) Service( code > $s )");
    var nine = Score.of("9");
    var ten = new Service("10");
    assertEquals(greater, EXECUTABLE_MODEL.matching(greater, nine, ten));
    var failure = assertThrows(RuntimeException.class, () -> CLASSIC.matching(greater, nine, ten));
    assertTrue(failure.getMessage().contains("incompatible types"), failure.getMessage());
  }
}
