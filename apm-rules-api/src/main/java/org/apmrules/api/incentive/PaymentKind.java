package org.apmrules.api.incentive;

/** What a payment in the base year was for, as 42 CFR 414.1450(b) distinguishes payments. */
public enum PaymentKind {
  /** Covered professional services (section 1848(k)(3)(A) of the Act), without adjustments. */
  COVERED_PROFESSIONAL_SERVICES(false),
  /** A payment for supplemental services, such as a care management fee of a model. */
  SUPPLEMENTAL_SERVICE_PAYMENT(false),
  /** A quality reporting adjustment (section 1848(m)). */
  QUALITY_REPORTING_ADJUSTMENT(true),
  /** An adjustment for the meaningful use of electronic health records (section 1848(o)). */
  EHR_INCENTIVE_ADJUSTMENT(true),
  /** A value-based payment modifier adjustment (section 1848(p)). */
  VALUE_MODIFIER_ADJUSTMENT(true),
  /** A MIPS payment adjustment (section 1848(q)). */
  MIPS_ADJUSTMENT(true),
  /** An incentive for services in a health professional shortage area (section 1833(m)). */
  SHORTAGE_AREA_INCENTIVE(false),
  /** An incentive for primary care services (section 1833(x)). */
  PRIMARY_CARE_INCENTIVE(false),
  /** An incentive for major surgery in a health professional shortage area (section 1833(y)). */
  SHORTAGE_AREA_SURGERY_INCENTIVE(false),
  /** An APM Incentive Payment of an earlier payment year (section 1833(z)). */
  APM_INCENTIVE_PAYMENT(false),
  /** A financial risk payment, such as shared savings or a net reconciliation payment. */
  FINANCIAL_RISK_PAYMENT(true),
  /**
   * A payment that a cash flow mechanism makes in place of part of the claims, paid beside them.
   */
  CASH_FLOW_PAYMENT(false);

  private final boolean eitherWay;

  PaymentKind(boolean eitherWay) {
    this.eitherWay = eitherWay;
  }

  /** Returns whether payments of this kind flow either way, so that an amount may be negative. */
  public boolean isEitherWay() {
    return eitherWay;
  }
}
