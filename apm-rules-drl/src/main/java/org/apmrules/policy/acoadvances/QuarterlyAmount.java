package org.apmrules.policy.acoadvances;

import org.apmrules.api.Count;
import org.apmrules.api.Money;

/**
 * The dollars for each beneficiary and quarter in a band of risk-factor scores.
 *
 * @param fromScore the lowest score of the band
 * @param dollars the dollars
 */
public record QuarterlyAmount(Count fromScore, Money dollars) {

  @Override
  public String toString() {
    return "from " + fromScore + ": " + dollars;
  }
}
