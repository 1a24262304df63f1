package org.apmrules.policy.mechanics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apmrules.api.Count;
import org.apmrules.api.Money;

/**
 * A number of months as a part of the twelve of a year.
 *
 * @param months the months, 0 to 12
 */
public record PartOfYear(Count months) {

  private static final BigDecimal MONTHS_OF_YEAR = BigDecimal.valueOf(12);

  /** Decimals of a dollar, far beyond those that can move a cent. */
  private static final int QUOTIENT_DECIMALS = 20;

  /**
   * Checks the months.
   *
   * @throws IllegalArgumentException for more than twelve months
   */
  public PartOfYear {
    if (BigDecimal.valueOf(months.value()).compareTo(MONTHS_OF_YEAR) > 0) {
      throw new IllegalArgumentException(months + " months are more than a year.");
    }
  }

  /**
   * Returns the part of an annual amount that falls to the months. Exact, except that a quotient
   * without end is kept to 20 decimals.
   */
  public Money of(Money annual) {
    BigDecimal product = annual.times(months).amount();
    return new Money(
        product.divide(
            MONTHS_OF_YEAR, Math.max(QUOTIENT_DECIMALS, product.scale()), RoundingMode.HALF_UP));
  }

  @Override
  public String toString() {
    return months + " of 12 months";
  }
}
