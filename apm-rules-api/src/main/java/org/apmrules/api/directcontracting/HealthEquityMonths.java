package org.apmrules.api.directcontracting;

import org.apmrules.api.Count;
import org.apmrules.api.internal.Field;

/**
 * The beneficiary months for which the benchmark is adjusted for health equity.
 *
 * @param upward months of beneficiaries whose equity score raises the benchmark
 * @param downward months of beneficiaries whose equity score lowers the benchmark
 */
public record HealthEquityMonths(Count upward, Count downward) {

  /** Checks the months. */
  public HealthEquityMonths {
    Field.required("upward", upward);
    Field.required("downward", downward);
  }
}
