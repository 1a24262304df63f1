package org.apmrules.policy.sharedsavings;

import java.util.Optional;
import org.apmrules.api.Money;
import org.apmrules.api.sharedsavings.RecoupedAdvance;

/**
 * What is recouped of an advance.
 *
 * @param recouped what is recouped; empty if no advance is outstanding
 */
public record Recoupment(Optional<RecoupedAdvance> recouped) {
  /** Returns the dollars taken from what is earned. */
  public Money amount() {
    return recouped.map(RecoupedAdvance::recouped).orElse(Money.ZERO);
  }
}
