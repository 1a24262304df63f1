package org.apmrules.policy.sharedsavings;

import java.util.Optional;
import org.apmrules.api.Money;
import org.apmrules.api.Rate;
import org.apmrules.api.sharedsavings.LossShare;
import org.apmrules.api.sharedsavings.SavingsShare;

/**
 * What savings or losses come to.
 *
 * @param generated savings, or losses as a negative amount, that reach the minimum rate, for the
 *     period settled
 * @param savings the share in savings; empty if there is none
 * @param losses the share in losses; empty if there is none
 */
public record SettledAmount(
    Money generated, Optional<SavingsShare> savings, Optional<LossShare> losses) {
  /** Returns the settlement of savings. */
  public static SettledAmount ofSavings(SavingsShare savings) {
    return new SettledAmount(
        savings.generated().times(savings.partOfYear()), Optional.of(savings), Optional.empty());
  }

  /** Returns the settlement of losses, of which the period settled is a part of the year. */
  public static SettledAmount ofLosses(LossShare losses, Rate partOfYear) {
    return new SettledAmount(
        losses.generated().times(partOfYear).negated(), Optional.empty(), Optional.of(losses));
  }

  /** Returns a settlement without payment of losses that are generated but not shared. */
  public static SettledAmount ofLossesNotShared(Money generated, Rate partOfYear) {
    return new SettledAmount(
        generated.times(partOfYear).negated(), Optional.empty(), Optional.empty());
  }

  /** Returns a settlement without savings or losses. */
  public static SettledAmount nothing() {
    return new SettledAmount(Money.ZERO, Optional.empty(), Optional.empty());
  }

  /** Returns the savings earned. */
  public Money earned() {
    return savings.map(SavingsShare::earned).orElse(Money.ZERO);
  }

  /** Returns the losses owed. */
  public Money owed() {
    return losses.map(LossShare::owed).orElse(Money.ZERO);
  }

  /** Returns savings earned or, negative, losses owed. */
  public Money earnedOrOwed() {
    return earned().minus(owed());
  }
}
