package org.apmrules.api.mipsactivities;

import org.apmrules.api.PolicyException;
import org.apmrules.api.ProblemCode;
import org.apmrules.api.Rate;
import org.apmrules.api.internal.Field;

/**
 * Recognition as a patient-centered medical home or comparable specialty practice.
 *
 * @param shareOfSites the share of the practice sites that are recognized, above zero
 */
public record MedicalHome(Rate shareOfSites) {

  /**
   * Checks the field.
   *
   * @throws PolicyException if no site is recognized
   */
  public MedicalHome {
    if (!Field.share("shareOfSites", shareOfSites).isPositive()) {
      throw Field.problem(
          ProblemCode.OUT_OF_RANGE,
          "shareOfSites",
          "0% was given; without a recognized site the medical home is left out.");
    }
  }
}
