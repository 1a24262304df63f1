package org.apmrules.api.otherpayer;

/** The kind of payer, other than Medicare fee-for-service, that makes a payment arrangement. */
public enum PayerKind {
  /** Medicaid, fee-for-service or managed care, under title XIX. */
  MEDICAID,
  /** A Medicare health plan, such as a Medicare Advantage plan. */
  MEDICARE_HEALTH_PLAN,
  /** A commercial or other private payer. */
  COMMERCIAL
}
