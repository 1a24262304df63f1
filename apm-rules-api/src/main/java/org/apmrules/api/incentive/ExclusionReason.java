package org.apmrules.api.incentive;

/** Why a payment does not count towards the base amount (42 CFR 414.1450(b)(3)-(8)). */
public enum ExclusionReason {
  /** The service was not furnished in the base period. */
  SERVED_OUTSIDE_BASE_PERIOD,
  /** The claim was processed outside the claims window. */
  PROCESSED_OUTSIDE_WINDOW,
  /** It is an adjustment under section 1848(m), (o), (p) or (q). */
  PAYMENT_ADJUSTMENT,
  /** It is an incentive under section 1833(m), (x), (y) or (z). */
  INCENTIVE_PAYMENT,
  /** It is a financial risk payment. */
  FINANCIAL_RISK_PAYMENT,
  /** It stands in for claims that count with what would have been paid. */
  CASH_FLOW_PAYMENT,
  /** It does not pay for physicians' services. */
  NOT_PHYSICIAN_SERVICES,
  /** It is not made for Part B services only. */
  NOT_PART_B_ONLY,
  /** It cannot be attributed to a beneficiary. */
  NOT_ATTRIBUTABLE_TO_BENEFICIARY,
  /** It cannot be attributed to an eligible clinician. */
  NOT_ATTRIBUTABLE_TO_CLINICIAN
}
