package org.apmrules.engine.traps;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apmrules.engine.traps.Facts.Score;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Why cases hold no null, and say "not reported" by a type: a constraint over null neither fails
 * nor warns, and whether it passes depends on how the author put the question.
 */
class NullComparisonTest {

  @ParameterizedTest
  @EnumSource
  void aScoreThatIsMissingPassesEveryQuestionPutInTheNegative(RawDrools drools) {
    var negative =
        List.of("Score( value != 5 )", "Score( value not in ( 5, 6 ) )", "Score( !( value > 0 ) )");
    assertEquals(negative, drools.matching(negative, new Score(null)));
  }

  @ParameterizedTest
  @EnumSource
  void aScoreThatIsMissingIsNeitherAboveNorAtNorBelowAnything(RawDrools drools) {
    var positive = List.of("Score( value > 0 )", "Score( value == 0 )", "Score( value < 0 )");
    assertEquals(List.of(), drools.matching(positive, new Score(null)));
  }
}
