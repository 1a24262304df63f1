package org.apmrules.examples.replay.mssp;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.apmrules.api.Money;
import org.apmrules.api.sharedsavings.LossShare;
import org.apmrules.api.terms.LossBase;

/** Finds the revenue at which losses would be limited to the published ones. */
final class LimitByRevenue {

  private LimitByRevenue() {}

  /** Says the revenue; nothing if no revenue limits the ACO's losses to the published ones. */
  static Optional<String> impliedBy(AcoReplay replay, Settled settled, Money publishedLoss) {
    LossShare computed = settled.result().losses().orElseThrow();
    if (publishedLoss.compareTo(computed.share()) >= 0) {
      return Optional.empty();
    }
    LossShare limited = replay.settleWithRevenue(BigDecimal.ONE).result().losses().orElseThrow();
    if (limited.limitBase() != LossBase.REVENUE || !limited.limit().isPositive()) {
      return Optional.empty();
    }
    BigDecimal revenue =
        publishedLoss.amount().divide(limited.limit().amount(), 0, RoundingMode.HALF_UP);
    BigDecimal percent =
        revenue
            .movePointRight(2)
            .divide(settled.settlementCase().expenditures().amount(), 1, RoundingMode.HALF_UP);
    return Optional.of(
        "Participants' revenue, which is not published, limits losses to "
            + publishedLoss
            + " before any reduction; that implies revenue of about "
            + new Money(revenue)
            + ", "
            + percent
            + "% of expenditures.");
  }
}
