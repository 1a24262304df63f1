package org.apmrules.api.mipsinteroperability;

/** Measures of Promoting Interoperability from performance year 2019 (42 CFR 414.1375). */
public enum InteroperabilityMeasure {
  /** E-Prescribing. */
  E_PRESCRIBING,
  /** Query of Prescription Drug Monitoring Program. */
  PDMP_QUERY,
  /** Verify Opioid Treatment Agreement. */
  OPIOID_TREATMENT_AGREEMENT,
  /** Support Electronic Referral Loops by Sending Health Information. */
  SEND_HEALTH_INFORMATION,
  /** Support Electronic Referral Loops by Receiving and Reconciling Health Information. */
  RECEIVE_HEALTH_INFORMATION,
  /** Health Information Exchange Bi-Directional Exchange. */
  BIDIRECTIONAL_EXCHANGE,
  /** Enabling Exchange Under the Trusted Exchange Framework and Common Agreement. */
  TEFCA_EXCHANGE,
  /** Provide Patients Electronic Access to Their Health Information. */
  PATIENT_ACCESS,
  /** Immunization Registry Reporting. */
  IMMUNIZATION_REGISTRY,
  /** Electronic Case Reporting. */
  ELECTRONIC_CASE_REPORTING,
  /** Syndromic Surveillance Reporting. */
  SYNDROMIC_SURVEILLANCE,
  /** Public Health Registry Reporting. */
  PUBLIC_HEALTH_REGISTRY,
  /** Clinical Data Registry Reporting. */
  CLINICAL_DATA_REGISTRY,
  /** Public Health Reporting Using the Trusted Exchange Framework and Common Agreement. */
  PUBLIC_HEALTH_TEFCA
}
