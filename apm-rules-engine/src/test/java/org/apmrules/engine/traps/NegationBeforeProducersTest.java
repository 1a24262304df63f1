package org.apmrules.engine.traps;

import static org.apmrules.engine.traps.RawDrools.conclude;
import static org.apmrules.engine.traps.RawDrools.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.apmrules.engine.traps.Facts.Finding;
import org.apmrules.engine.traps.Facts.Payment;
import org.apmrules.engine.traps.Facts.Score;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Why the checker derives strata and the engine fires one after the other: left alone, Drools
 * negates and totals what is there when the rule's turn comes, which the order of rules decides.
 */
class NegationBeforeProducersTest {

  private static final String MET =
      rule("Met", "Score( value > 50 )", "insert( new Finding( \"met\" ) );");
  private static final String UNMET =
      rule("Unmet", "not Finding()", "insert( new Finding( \"unmet\" ) );");
  private static final String PAYS =
      rule("Pays", "Score( $s : value )", "insert( new Payment( $s ) );");
  private static final String TOTAL =
      rule(
          "Total",
          "accumulate( Payment( $a : amount ); $t : sum( $a ) )",
          "insert( new Finding( \"total \" + $t ) );");

  @ParameterizedTest
  @EnumSource
  void aNegationPlacedBeforeItsProducersDecidesTooEarlyAndStands(RawDrools drools) {
    assertEquals(
        List.of(new Finding("unmet"), new Finding("met")),
        conclude(drools.build(UNMET, MET).rules(), Score.of("60")));
  }

  @ParameterizedTest
  @EnumSource
  void theSameRulesInTheOtherOrderGiveAnotherAnswer(RawDrools drools) {
    assertEquals(
        List.of(new Finding("met")), conclude(drools.build(MET, UNMET).rules(), Score.of("60")));
  }

  @ParameterizedTest
  @EnumSource
  void aTotalPlacedBeforeItsProducersIsConcludedFromNothingAndAgainLater(RawDrools drools) {
    assertEquals(
        List.of(new Finding("total 0"), new Payment(new BigDecimal("60")), new Finding("total 60")),
        conclude(drools.build(TOTAL, PAYS).rules(), Score.of("60")));
  }
}
