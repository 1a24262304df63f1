package org.apmrules.api.directcontracting;

import org.apmrules.api.Money;
import org.apmrules.api.internal.Field;

/**
 * The health equity benchmark adjustment as CMS states it.
 *
 * @param upward the increase of the benchmark, $0 or more
 * @param downward the reduction of the benchmark, $0 or more
 */
public record HealthEquityAmounts(Money upward, Money downward) {

  /** Checks the amounts. */
  public HealthEquityAmounts {
    Field.notNegative("upward", upward);
    Field.notNegative("downward", downward);
  }

  /** Returns the net adjustment: an increase, positive, or a reduction, negative. */
  public Money net() {
    return upward.minus(downward);
  }
}
