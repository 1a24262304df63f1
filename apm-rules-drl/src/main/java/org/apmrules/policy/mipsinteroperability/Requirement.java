package org.apmrules.policy.mipsinteroperability;

/** What must be reported, or excluded, for any score. */
public enum Requirement {
  /** The attestations. */
  ATTESTATIONS,
  /** E-prescribing. */
  E_PRESCRIBING,
  /** The query of the prescription drug monitoring program. */
  PDMP_QUERY,
  /** Health information exchange. */
  EXCHANGE,
  /** Patients' access. */
  PATIENT_ACCESS,
  /** Public health and clinical data exchange. */
  PUBLIC_HEALTH
}
