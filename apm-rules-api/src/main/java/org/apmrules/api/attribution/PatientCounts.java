package org.apmrules.api.attribution;

import org.apmrules.api.Count;
import org.apmrules.api.PolicyException;
import org.apmrules.api.internal.Field;

/**
 * The two counts of a Threshold Score under the patient count method (42 CFR 414.1435(b),
 * 414.1440(c)).
 *
 * @param numerator the unique patients through Advanced APMs
 * @param denominator all unique patients that count, at least the numerator
 */
public record PatientCounts(Count numerator, Count denominator) {

  /** No patients. */
  public static final PatientCounts NONE = new PatientCounts(Count.ZERO, Count.ZERO);

  /**
   * Checks both counts.
   *
   * @throws PolicyException if a count is missing or the numerator exceeds the denominator
   */
  public PatientCounts {
    Field.required("numerator", numerator);
    Field.required("denominator", denominator);
    Field.notAbove("numerator", numerator, "denominator", denominator);
  }

  /** Returns the sums of numerators and denominators. */
  public PatientCounts plus(PatientCounts other) {
    return new PatientCounts(numerator.plus(other.numerator), denominator.plus(other.denominator));
  }
}
