package org.apmrules.api.sharedsavings;

import org.apmrules.api.Money;
import org.apmrules.api.internal.Field;

/**
 * The reduction of shared losses that CMS set for extreme and uncontrollable circumstances.
 *
 * @param amount the reduction for the whole year, in dollars, $0 or more
 */
public record ReductionSetByCms(Money amount) {

  /** Checks the field. */
  public ReductionSetByCms {
    Field.notNegative("amount", amount);
  }
}
