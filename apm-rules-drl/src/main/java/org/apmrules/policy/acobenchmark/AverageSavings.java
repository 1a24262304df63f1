package org.apmrules.policy.acobenchmark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apmrules.api.Money;

/**
 * The average per-capita savings of the prior years.
 *
 * @param amount the average
 */
public record AverageSavings(Money amount) {

  /** Decimals of a dollar, far beyond those that can move a cent. */
  private static final int QUOTIENT_DECIMALS = 20;

  /** Returns the simple mean; a quotient without end is kept to 20 decimals. */
  public static AverageSavings of(Money total, int years) {
    return new AverageSavings(
        new Money(
            total
                .amount()
                .divide(
                    BigDecimal.valueOf(years),
                    Math.max(QUOTIENT_DECIMALS, total.amount().scale()),
                    RoundingMode.HALF_UP)));
  }
}
