package org.apmrules.api.advancedapm;

/** The part of the Social Security Act under which an Alternative Payment Model operates. */
public enum ModelAuthority {
  /** A model of the Innovation Center under section 1115A, not expanded. */
  INNOVATION_CENTER_MODEL,
  /** A model of the Innovation Center expanded under section 1115A(c). */
  EXPANDED_INNOVATION_CENTER_MODEL,
  /** The Medicare Shared Savings Program under section 1899. */
  SHARED_SAVINGS_PROGRAM,
  /** A demonstration under section 1866C. */
  HEALTH_CARE_QUALITY_DEMONSTRATION,
  /** A demonstration required by Federal law. */
  DEMONSTRATION_REQUIRED_BY_LAW
}
