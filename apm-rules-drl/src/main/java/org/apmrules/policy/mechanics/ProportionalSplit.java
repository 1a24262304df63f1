package org.apmrules.policy.mechanics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apmrules.api.Money;

/**
 * An amount in whole cents divided in proportion to weights, so that the parts are whole cents that
 * add up to the amount. Each part is rounded down to the cent; the cents that are left over go one
 * each to the parts that lost most by it, of equal ones to the larger part, then to the earlier
 * one.
 *
 * @param total the amount to divide, zero or more, in whole cents
 * @param weights the weights, each zero or more; at least one above zero unless there is only one
 */
public record ProportionalSplit(Money total, List<Money> weights) {

  private static final BigDecimal CENT = new BigDecimal("0.01");

  /**
   * Checks that the amount can be divided.
   *
   * @throws IllegalArgumentException if it is negative or not in whole cents, if a weight is
   *     negative or if the weights say nothing
   */
  public ProportionalSplit {
    weights = List.copyOf(weights);
    if (total.isNegative() || !total.equals(total.roundedToCent())) {
      throw new IllegalArgumentException("Not an amount of whole cents: " + total);
    }
    if (weights.stream().anyMatch(Money::isNegative)) {
      throw new IllegalArgumentException("Negative weights: " + weights);
    }
    if (weights.size() != 1 && weights.stream().noneMatch(Money::isPositive)) {
      throw new IllegalArgumentException("Nothing to go by: " + weights);
    }
  }

  /** Returns the parts, in the order of the weights. */
  public List<Money> parts() {
    if (weights.size() == 1) {
      return List.of(total);
    }
    BigDecimal whole = weights.stream().map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    List<BigDecimal> parts = new ArrayList<>();
    List<BigDecimal> lostTimesWhole = new ArrayList<>();
    BigDecimal left = total.amount();
    for (Money weight : weights) {
      BigDecimal exactTimesWhole = total.amount().multiply(weight.amount());
      BigDecimal part = exactTimesWhole.divide(whole, 2, RoundingMode.DOWN);
      parts.add(part);
      lostTimesWhole.add(exactTimesWhole.subtract(part.multiply(whole)));
      left = left.subtract(part);
    }
    int cents = left.movePointRight(2).intValueExact();
    IntStream.range(0, parts.size())
        .boxed()
        .sorted(
            Comparator.<Integer, BigDecimal>comparing(lostTimesWhole::get)
                .thenComparing(weights::get)
                .reversed())
        .limit(cents)
        .forEach(i -> parts.set(i, parts.get(i).add(CENT)));
    return parts.stream().map(Money::new).toList();
  }
}
