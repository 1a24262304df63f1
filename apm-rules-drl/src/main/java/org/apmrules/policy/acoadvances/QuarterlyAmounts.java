package org.apmrules.policy.acoadvances;

import org.apmrules.api.Count;
import org.apmrules.api.Money;
import org.apmrules.policy.mechanics.Ladder;

/**
 * The dollars for each beneficiary and quarter, by risk-factor score.
 *
 * @param ladder from scores to dollars
 */
public record QuarterlyAmounts(Ladder<Count, Money> ladder) {

  @Override
  public String toString() {
    return ladder.toString();
  }
}
