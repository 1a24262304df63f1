package org.apmrules.api.mipsmeasure;

/**
 * The set of quality measures with comparable specifications to which a measure belongs (42 CFR
 * 414.1305).
 */
public enum CollectionType {
  /** Electronic clinical quality measures. */
  ECQM,
  /** MIPS clinical quality measures, called registry measures in the first years. */
  MIPS_CQM,
  /**
   * Medicare clinical quality measures for Accountable Care Organizations participating in the
   * Shared Savings Program.
   */
  MEDICARE_CQM,
  /** Measures of a qualified clinical data registry. */
  QCDR,
  /** Medicare Part B claims measures. */
  MEDICARE_PART_B_CLAIMS,
  /** CMS Web Interface measures. */
  CMS_WEB_INTERFACE,
  /** The CAHPS for MIPS survey measure. */
  CAHPS_FOR_MIPS,
  /** Administrative claims measures, which CMS calculates without any submission. */
  ADMINISTRATIVE_CLAIMS
}
