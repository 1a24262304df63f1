package org.apmrules.api.otherpayerrequest;

/** Who asks CMS for a determination (42 CFR 414.1445(a)-(b)). */
public enum Requester {
  /** The payer; for an arrangement under title XIX, the state. */
  PAYER,
  /** An APM Entity that takes part in the arrangement. */
  APM_ENTITY,
  /** An eligible clinician who takes part in the arrangement. */
  ELIGIBLE_CLINICIAN
}
