package org.apmrules.api.attribution;

/** The definitions of attribution-eligible beneficiary, which differ in the service required. */
public enum AttributionPopulation {
  /**
   * At least one claim for evaluation and management services by an eligible clinician of the APM
   * Entity, or the basis that CMS sets for an APM that does not attribute on such services.
   */
  EVALUATION_AND_MANAGEMENT,
  /** At least one claim for any covered professional service. */
  COVERED_PROFESSIONAL_SERVICE
}
