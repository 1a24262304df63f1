package org.apmrules.policy.mechanics;

import java.math.BigDecimal;
import org.apmrules.api.Count;
import org.apmrules.api.Rate;
import org.apmrules.api.Ratio;

/**
 * A row of an {@link InterpolatedTable}: a straight line from the rate of its smallest to the rate
 * of its largest count.
 *
 * @param from the smallest count of the row
 * @param to the largest count of the row, above the smallest
 * @param rateAtFrom the rate of the smallest count
 * @param rateAtTo the rate of the largest count
 */
public record InterpolatedRow(Count from, Count to, Rate rateAtFrom, Rate rateAtTo) {

  /**
   * Checks the order of the counts.
   *
   * @throws IllegalArgumentException if the row does not rise
   */
  public InterpolatedRow {
    if (from.compareTo(to) >= 0) {
      throw new IllegalArgumentException("A row from " + from + " to " + to + " does not rise.");
    }
  }

  /** Returns whether the count lies in the row, ends included. */
  public boolean covers(Count count) {
    return count.compareTo(from) >= 0 && count.compareTo(to) <= 0;
  }

  /** Returns the rate on the line, unrounded. */
  Ratio at(Count count) {
    BigDecimal length = BigDecimal.valueOf(to.value() - from.value());
    BigDecimal position = BigDecimal.valueOf(count.value() - from.value());
    BigDecimal rise = rateAtTo.minus(rateAtFrom).fraction().multiply(position);
    return new Ratio(rateAtFrom.fraction().multiply(length).add(rise), length);
  }

  @Override
  public String toString() {
    return from + " to " + to + ": " + rateAtFrom + " to " + rateAtTo;
  }
}
