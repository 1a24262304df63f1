package org.apmrules.api.attribution;

import java.util.Set;
import org.apmrules.api.PolicyException;
import org.apmrules.api.internal.Field;

/**
 * How one beneficiary counts in the Threshold Scores of one APM Entity (42 CFR 414.1435).
 *
 * @param attributionEligible the definitions in force under which the beneficiary is
 *     attribution-eligible
 * @param attributed whether the beneficiary is an attributed beneficiary of the APM Entity
 * @param denominators the populations whose denominator holds the beneficiary
 * @param numerators the populations whose numerator holds the beneficiary, each also among the
 *     denominators
 * @param countsAsPatient whether the beneficiary was given services that the patient count method
 *     counts
 * @param unmetCriteria the criteria of attribution eligibility that the beneficiary does not meet,
 *     among those of the definitions in force
 */
public record BeneficiaryAttribution(
    Set<AttributionPopulation> attributionEligible,
    boolean attributed,
    Set<AttributionPopulation> denominators,
    Set<AttributionPopulation> numerators,
    boolean countsAsPatient,
    Set<EligibilityCriterion> unmetCriteria) {

  /**
   * Sorts the sets.
   *
   * @throws PolicyException if a field is missing or a numerator has no denominator
   */
  public BeneficiaryAttribution {
    attributionEligible = Field.set("attributionEligible", attributionEligible);
    denominators = Field.set("denominators", denominators);
    numerators = Field.set("numerators", numerators);
    unmetCriteria = Field.set("unmetCriteria", unmetCriteria);
    if (!denominators.containsAll(numerators)) {
      throw Field.contradiction(
          "numerators",
          numerators + " was given, not all among denominators " + denominators + ".");
    }
  }
}
