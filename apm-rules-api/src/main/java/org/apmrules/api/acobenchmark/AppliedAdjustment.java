package org.apmrules.api.acobenchmark;

/** Which adjustment of the historical benchmark applies (42 CFR 425.652(a)(8)). */
public enum AppliedAdjustment {
  /** The adjustment for regional expenditures, by enrollment type. */
  REGIONAL,
  /** The adjustment for prior savings, the same for all enrollment types. */
  PRIOR_SAVINGS,
  /** Neither. */
  NONE
}
