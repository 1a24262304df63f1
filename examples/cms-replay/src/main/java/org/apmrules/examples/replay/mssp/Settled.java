package org.apmrules.examples.replay.mssp;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.apmrules.api.ApmRules;
import org.apmrules.api.Determination;
import org.apmrules.api.Money;
import org.apmrules.api.Ratio;
import org.apmrules.api.sharedsavings.SharedSavingsSettlement;
import org.apmrules.api.sharedsavings.SharedSavingsSettlementCase;

/**
 * A case and its settlement.
 *
 * @param settlementCase the case
 * @param determination the settlement with its proof
 */
record Settled(
    SharedSavingsSettlementCase settlementCase,
    Determination<SharedSavingsSettlement> determination) {

  /**
   * Settles a case.
   *
   * @throws org.apmrules.api.PolicyException if the rules do not settle it
   */
  static Settled of(ApmRules rules, SharedSavingsSettlementCase settlementCase) {
    return new Settled(settlementCase, rules.determine(settlementCase));
  }

  SharedSavingsSettlement result() {
    return determination.result();
  }

  /** Savings earned or, negative, losses owed, unrounded. */
  BigDecimal earnedOrOwed() {
    return result().earnedSavings().minus(result().owedLosses()).amount();
  }

  BigDecimal recouped() {
    return result().recouped().map(each -> each.recouped().amount()).orElse(BigDecimal.ZERO);
  }

  Optional<Money> disasterReduction() {
    return result().losses().map(losses -> losses.disasterReduction());
  }

  boolean isTwoSided() {
    return result().minimumLossRate().isPresent();
  }

  static BigDecimal decimal(Ratio ratio) {
    return ratio.numerator().divide(ratio.denominator(), MathContext.DECIMAL128);
  }
}
