package org.apmrules.api.nextgeneration;

/** The Risk Arrangement that a Next Generation ACO elects. */
public enum RiskArrangement {
  /** Risk Arrangement A, partial risk. */
  A,
  /** Risk Arrangement B, full risk. */
  B
}
