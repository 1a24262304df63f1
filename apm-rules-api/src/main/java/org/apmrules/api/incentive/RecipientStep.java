package org.apmrules.api.incentive;

/** The steps by which a recipient is looked for, in their order (42 CFR 414.1450(c)(1)-(8)). */
public enum RecipientStep {
  /** Step 1: in the QP Performance Period, an APM Entity through which QP status was achieved. */
  STATUS_ENTITY_IN_QP_PERIOD,
  /** Step 2: in the base period, an APM Entity through which QP status was achieved. */
  STATUS_ENTITY_IN_BASE_PERIOD,
  /** Step 3: in the base period, an entity in an Advanced APM through which it was achieved. */
  STATUS_ADVANCED_APM_IN_BASE_PERIOD,
  /** Step 4: in the base period, an APM Entity in any Advanced APM. */
  ANY_ADVANCED_APM_IN_BASE_PERIOD,
  /** Step 5: in the base period, an APM Entity in any track of the APM that gave QP status. */
  ANY_TRACK_OF_STATUS_APM_IN_BASE_PERIOD,
  /** Step 6: in the base period, an APM Entity in an APM other than an Advanced APM. */
  OTHER_APM_IN_BASE_PERIOD,
  /** Step 7: any TIN that billed the QP's covered professional services in the base period. */
  BILLED_IN_BASE_PERIOD,
  /** Step 8: public notice; the QP claims the payment by a deadline or forfeits it. */
  PUBLIC_NOTICE
}
