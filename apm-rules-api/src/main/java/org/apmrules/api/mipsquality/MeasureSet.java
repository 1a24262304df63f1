package org.apmrules.api.mipsquality;

/** A set of measures that is scored as a whole. */
public enum MeasureSet {
  /** Measures of the submitter's choice, as traditional MIPS and models' own lists allow. */
  CHOSEN_MEASURES,
  /** The CMS Web Interface measures. */
  CMS_WEB_INTERFACE,
  /** The APM Performance Pathway quality measure set. */
  APP,
  /** The APP Plus quality measure set. */
  APP_PLUS
}
