package org.apmrules.policy.mechanics;

import java.util.List;
import java.util.stream.Collectors;
import org.apmrules.api.Money;

/**
 * Savings or losses divided among the bands of a corridor.
 *
 * @param bands the bands that the savings or losses reach, lowest first; none for an amount of zero
 */
public record BandedAmount(List<BandShare> bands) {

  /** Copies the bands. */
  public BandedAmount {
    bands = List.copyOf(bands);
  }

  /** Returns what the participant earns, positive, or owes, negative, in all bands together. */
  public Money total() {
    return bands.stream().map(BandShare::amount).reduce(Money.ZERO, Money::plus);
  }

  @Override
  public String toString() {
    return bands.isEmpty()
        ? "nothing"
        : bands.stream().map(BandShare::toString).collect(Collectors.joining(" + "));
  }
}
