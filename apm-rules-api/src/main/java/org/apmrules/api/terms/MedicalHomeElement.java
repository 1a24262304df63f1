package org.apmrules.api.terms;

/** An element of a Medical Home Model, of which it must have some (42 CFR 414.1305). */
public enum MedicalHomeElement {
  /** Planned coordination of chronic and preventive care. */
  CHRONIC_AND_PREVENTIVE_CARE_COORDINATION,
  /** Patient access and continuity of care. */
  ACCESS_AND_CONTINUITY,
  /** Risk-stratified care management. */
  RISK_STRATIFIED_CARE_MANAGEMENT,
  /** Coordination of care across the medical neighborhood. */
  MEDICAL_NEIGHBORHOOD_COORDINATION,
  /** Patient and caregiver engagement. */
  PATIENT_ENGAGEMENT,
  /** Shared decision-making. */
  SHARED_DECISION_MAKING,
  /** Payment arrangements in addition to, or substituting for, fee-for-service payments. */
  PAYMENT_BEYOND_FEE_FOR_SERVICE
}
