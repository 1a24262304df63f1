package org.apmrules.api.mipsapm;

/** Whether a model is a MIPS APM. */
public enum MipsApmStatus {
  /** The model is a MIPS APM. */
  MIPS_APM,
  /** The model is none. */
  NOT_MIPS_APM
}
