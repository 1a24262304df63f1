package org.apmrules.engine.traps;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.apmrules.engine.traps.Facts.Payment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Why policy may not use the accumulate functions that Drools ships: they round by the scale of
 * what they meet, answer when there is nothing to answer about, and hide what is missing.
 */
class StockAccumulateTest {

  private static String accumulate(String function) {
    return "accumulate( Payment( $a : amount ); $v : " + function + "( $a ) )";
  }

  @ParameterizedTest
  @EnumSource
  void anAverageIsRoundedToTheScaleThatItsAmountsHappenToHave(RawDrools drools) {
    assertEquals(
        List.of(new BigDecimal("10")),
        drools.binding(accumulate("average"), Payment.of("10"), Payment.of("11")));
    assertEquals(
        List.of(new BigDecimal("10.5")),
        drools.binding(accumulate("average"), Payment.of("10.0"), Payment.of("11")));
  }

  @ParameterizedTest
  @EnumSource
  void theAverageAndTheSumOfNothingAreZero(RawDrools drools) {
    assertEquals(List.of(BigDecimal.ZERO), drools.binding(accumulate("average")));
    assertEquals(List.of(BigDecimal.ZERO), drools.binding(accumulate("sum")));
  }

  @ParameterizedTest
  @EnumSource
  void theLeastAndTheGreatestOfNothingSilentlyFireNoRule(RawDrools drools) {
    assertEquals(List.of(), drools.binding(accumulate("min")));
    assertEquals(List.of(), drools.binding(accumulate("max")));
  }

  @ParameterizedTest
  @EnumSource
  void anAmountThatIsMissingIsSkippedByTheSumAndTheAverage(RawDrools drools) {
    var three = Payment.of("3");
    var missing = new Payment(null);
    var five = Payment.of("5");
    assertEquals(
        List.of(new BigDecimal("8")), drools.binding(accumulate("sum"), three, missing, five));
    assertEquals(
        List.of(new BigDecimal("4")), drools.binding(accumulate("average"), three, missing, five));
  }
}
