package org.apmrules.api.terms;

/** Whose use of certified EHR technology a model requires. */
public enum CehrtUsers {
  /** The eligible clinicians of each participating APM Entity group. */
  ELIGIBLE_CLINICIANS,
  /** The hospitals, in a model whose APM Entities are hospitals. */
  HOSPITALS
}
