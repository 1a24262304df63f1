package org.apmrules.api.incentive;

/** What becomes of the incentive. */
public enum IncentiveOutcome {
  /** The law pays no lump sum in the payment year. */
  NO_PAYMENT_IN_YEAR,
  /** The incentive comes to nothing, because nothing that counts was paid in the base year. */
  NOTHING_TO_PAY,
  /** The lump sum goes to the TINs named. */
  PAYABLE,
  /**
   * No TIN was found; the QP has not claimed the payment and forfeits it unless claimed in time.
   */
  AWAITS_CLAIM,
  /** No TIN was found and the claim came too late. */
  FORFEITED,
  /** A step identifies several TINs and no rule divides the lump sum among them. */
  DIVISION_NOT_STATED,
  /** The rule that named the recipient in this year is not part of this policy. */
  RECIPIENT_NOT_STATED
}
