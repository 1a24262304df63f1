package org.apmrules.api.qp;

/** The status of an eligible clinician for a year, from the least to the greatest. */
public enum QpStatus {
  /** Neither a QP nor a Partial QP. */
  NONE,
  /** Partial Qualifying APM Participant. */
  PARTIAL_QP,
  /** Qualifying APM Participant. */
  QP
}
