package org.apmrules.api.mipseligibility;

/** A test of the low-volume threshold. */
public enum LowVolumeTest {
  /** Allowed charges. */
  ALLOWED_CHARGES,
  /** Part B-enrolled individuals served. */
  PATIENTS,
  /** Covered professional services furnished. */
  SERVICES
}
