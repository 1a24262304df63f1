package org.apmrules.policy.incentive;

import java.util.List;
import java.util.Set;
import org.apmrules.api.incentive.ExcludedPayment;

/** All payments that do not count, with their reasons. */
public record Exclusions(List<ExcludedPayment> payments) {

  /** Takes the sorted set that an accumulate gives. */
  public Exclusions(Set<ExcludedPayment> sorted) {
    this(List.copyOf(sorted));
  }
}
