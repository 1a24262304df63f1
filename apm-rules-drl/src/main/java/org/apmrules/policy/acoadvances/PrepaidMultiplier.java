package org.apmrules.policy.acoadvances;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apmrules.api.Count;
import org.apmrules.api.Money;
import org.apmrules.api.Rate;
import org.apmrules.policy.mechanics.PartOfYear;

/**
 * The per-capita amount of a year that may be prepaid.
 *
 * @param dollars the amount, unrounded
 */
public record PrepaidMultiplier(Money dollars) {

  /** Decimals of a dollar, far beyond those that can move a cent. */
  private static final int QUOTIENT_DECIMALS = 20;

  /**
   * Returns the lesser of the part of prior savings and the share of national expenditures; a
   * quotient without end is kept to 20 decimals.
   */
  public static PrepaidMultiplier of(
      PrepaidSavingsTerms terms, Money averagePriorSavings, Money nationalExpenditures) {
    BigDecimal share =
        averagePriorSavings
            .times(terms.shareOfPriorSavings())
            .amount()
            .multiply(terms.partOfPriorSavings().numerator());
    Money ofSavings =
        new Money(
            share.divide(
                terms.partOfPriorSavings().denominator(),
                Math.max(QUOTIENT_DECIMALS, share.scale()),
                RoundingMode.HALF_UP));
    return new PrepaidMultiplier(
        ofSavings.atMost(nationalExpenditures.times(terms.shareOfNationalExpenditures())));
  }

  /** Returns the most that may be paid in a quarter, rounded half up to the cent. */
  public Money quarterly(Rate quarterOfYear, Count personMonths) {
    Money ofMonths = dollars.times(personMonths);
    return new PartOfYear(Count.of(1)).of(ofMonths).times(quarterOfYear).roundedToCent();
  }
}
