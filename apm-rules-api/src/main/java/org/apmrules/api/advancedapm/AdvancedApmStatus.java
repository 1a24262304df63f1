package org.apmrules.api.advancedapm;

/** Whether a model is an Advanced APM. */
public enum AdvancedApmStatus {
  /** The model meets all three criteria of 42 CFR 414.1415. */
  ADVANCED_APM,
  /** The model fails at least one of them. */
  NOT_ADVANCED_APM
}
