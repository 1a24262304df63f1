package org.apmrules.engine.traps;

import static org.apmrules.engine.traps.RawDrools.conclude;
import static org.apmrules.engine.traps.RawDrools.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apmrules.engine.traps.Facts.Finding;
import org.apmrules.engine.traps.Facts.Score;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Why the engine itself insists on exactly one result per determination: to Drools two results are
 * as good as one, whether they agree or not.
 */
class SilentDuplicateConclusionTest {

  private static final String ABOVE_FORTY =
      rule("Above forty", "Score( value > 40 )", "insert( new Finding( \"QP\" ) );");
  private static final String ABOVE_FIFTY =
      rule("Above fifty", "Score( value > 50 )", "insert( new Finding( \"QP\" ) );");
  private static final String ABOVE_SIXTY =
      rule("Above sixty", "Score( value > 60 )", "insert( new Finding( \"not a QP\" ) );");

  @ParameterizedTest
  @EnumSource
  void twoRulesThatConcludeTheSameBothFireAndBothFactsStay(RawDrools drools) {
    var rules = drools.build(ABOVE_FORTY, ABOVE_FIFTY).rules();
    assertEquals(List.of(new Finding("QP"), new Finding("QP")), conclude(rules, Score.of("55")));
  }

  @ParameterizedTest
  @EnumSource
  void twoRulesThatContradictEachOtherBothFireWithoutAWord(RawDrools drools) {
    var rules = drools.build(ABOVE_FORTY, ABOVE_SIXTY).rules();
    assertEquals(
        List.of(new Finding("QP"), new Finding("not a QP")), conclude(rules, Score.of("65")));
  }

  @ParameterizedTest
  @EnumSource
  void noRuleAtAllIsAlsoWithoutAWord(RawDrools drools) {
    var rules = drools.build(ABOVE_FORTY, ABOVE_SIXTY).rules();
    assertEquals(List.of(), conclude(rules, Score.of("40")));
  }
}
