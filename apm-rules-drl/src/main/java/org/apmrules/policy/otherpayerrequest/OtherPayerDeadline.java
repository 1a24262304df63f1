package org.apmrules.policy.otherpayerrequest;

import java.time.LocalDate;

/**
 * The last day for requests of payers other than Medicaid and Medicare health plans.
 *
 * @param lastDay the last day
 * @param alignedOnly whether only arrangements aligned with a CMS Multi-Payer Model have a process
 */
public record OtherPayerDeadline(LocalDate lastDay, boolean alignedOnly) {

  /** Returns whether there is a process for an arrangement, aligned with such a model or not. */
  public boolean isOpenTo(boolean aligned) {
    return aligned || !alignedOnly;
  }
}
