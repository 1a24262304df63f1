package org.apmrules.api.mipsactivities;

/** The weight that CMS gave an improvement activity while activities had weights. */
public enum ActivityWeight {
  /** Medium. */
  MEDIUM,
  /** High. */
  HIGH
}
