package org.apmrules.api.incentive;

/** What becomes of the incentive. */
public enum IncentiveOutcome {
  /** The law pays no lump sum in the payment year. */
  NO_PAYMENT_IN_YEAR,
  /** Nothing was paid in the base year on which an incentive could be calculated. */
  NO_BASE_AMOUNT,
  /** The lump sum goes to the TINs named. */
  PAYABLE,
  /**
   * No TIN was found; the QP has not claimed the payment and forfeits it unless claimed in time.
   */
  AWAITS_CLAIM,
  /** No TIN was found and the claim came too late. */
  FORFEITED,
  /** Several TINs receive the lump sum and nothing divides it among them. */
  DIVISION_NOT_STATED,
  /** The rule that named the recipient in this year is not part of this policy. */
  RECIPIENT_NOT_STATED
}
