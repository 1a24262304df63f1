package org.apmrules.policy.acoadvances;

import java.util.List;
import java.util.stream.Collectors;
import org.apmrules.api.Count;
import org.apmrules.api.Money;

/**
 * The dollars for each beneficiary and quarter, by risk-factor score.
 *
 * @param bands the bands, each from a higher score than the one before
 */
public record QuarterlyAmounts(List<QuarterlyAmount> bands) {

  /** Makes the list unmodifiable. */
  public QuarterlyAmounts {
    bands = List.copyOf(bands);
  }

  /** Returns the amount for a score: that of the highest band that it reaches, or nothing. */
  public Money of(Count score) {
    Money amount = Money.ZERO;
    for (QuarterlyAmount band : bands) {
      if (score.compareTo(band.fromScore()) >= 0) {
        amount = band.dollars();
      }
    }
    return amount;
  }

  @Override
  public String toString() {
    return bands.stream().map(QuarterlyAmount::toString).collect(Collectors.joining(", "));
  }
}
