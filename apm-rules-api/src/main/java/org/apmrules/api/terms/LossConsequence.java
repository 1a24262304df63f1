package org.apmrules.api.terms;

/** How an APM Entity loses money under a model. */
public enum LossConsequence {
  /** Payment for services to the entity or its eligible clinicians is withheld. */
  PAYMENT_WITHHELD,
  /** Payment rates to the entity or its eligible clinicians are reduced. */
  RATES_REDUCED,
  /** The entity owes a payment to CMS or to the other payer. */
  REPAYMENT_OWED,
  /** The entity loses the right to all or part of an otherwise guaranteed payment. */
  GUARANTEED_PAYMENT_LOST
}
