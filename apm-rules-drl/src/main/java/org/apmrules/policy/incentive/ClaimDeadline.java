package org.apmrules.policy.incentive;

import java.time.LocalDate;
import java.util.Optional;

/** The last day for the claim of a QP for whom no TIN was found; none before the announcement. */
public record ClaimDeadline(Optional<LocalDate> lastDay) {

  /** Returns whether a claim made on the day is in time. */
  public boolean allows(LocalDate day) {
    return lastDay.map(last -> !day.isAfter(last)).orElse(true);
  }
}
