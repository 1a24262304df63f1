package org.apmrules.examples.replay.mssp;

import java.math.BigDecimal;
import org.apmrules.examples.replay.PrintedNumber;

/** How to read digits that leave something open. */
enum Reading {
  /** As printed. */
  PRINTED,
  /** As unfavourable to the ACO as the digits allow. */
  LOWEST,
  /** As favourable to the ACO as the digits allow. */
  HIGHEST;

  BigDecimal of(PrintedNumber number) {
    return switch (this) {
      case PRINTED -> number.value();
      case LOWEST -> number.lowest();
      case HIGHEST -> number.highest();
    };
  }
}
