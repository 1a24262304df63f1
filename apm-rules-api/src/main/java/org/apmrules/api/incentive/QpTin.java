package org.apmrules.api.incentive;

import org.apmrules.api.internal.Field;

/**
 * A TIN associated with the QP: one to which the QP reassigned billing rights or under which the QP
 * bills.
 *
 * @param tin the Taxpayer Identification Number, or a pseudonym of it
 * @param solvent whether the TIN is solvent; only a solvent TIN can receive the payment
 */
public record QpTin(String tin, boolean solvent) {

  /** Checks the TIN. */
  public QpTin {
    Field.text("tin", tin);
  }
}
