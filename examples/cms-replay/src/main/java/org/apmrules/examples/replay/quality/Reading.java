package org.apmrules.examples.replay.quality;

import java.math.BigDecimal;
import org.apmrules.examples.replay.PrintedNumber;

/** How printed rates are read. */
enum Reading {
  /** Every rate as bad as its digits allow. */
  WORST,
  /** Every rate as printed. */
  PRINTED,
  /** Every rate as good as its digits allow. */
  BEST;

  /** Returns the rate. */
  BigDecimal of(PrintedNumber rate, boolean inverse) {
    if (this == PRINTED) {
      return rate.value();
    }
    return (this == BEST) == inverse ? rate.lowest() : rate.highest();
  }

  /** Returns how the year before is read, so that improvement is least or most. */
  Reading ofYearBefore() {
    return switch (this) {
      case WORST -> BEST;
      case PRINTED -> PRINTED;
      case BEST -> WORST;
    };
  }
}
