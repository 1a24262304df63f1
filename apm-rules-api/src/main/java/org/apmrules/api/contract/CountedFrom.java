package org.apmrules.api.contract;

/** Which savings or losses count once the minimum rate is reached. */
public enum CountedFrom {
  /** All of them. */
  FIRST_DOLLAR,
  /** Only those beyond the minimum. */
  EXCESS_ONLY
}
