package org.apmrules.policy.incentive;

import java.util.List;
import java.util.Set;
import org.apmrules.api.incentive.RecipientStep;

/** The steps of the recipient hierarchy that identify a TIN, in their order. */
public record StepsFound(List<RecipientStep> steps) {

  /** Takes the sorted set that an accumulate gives. */
  public StepsFound(Set<RecipientStep> sorted) {
    this(List.copyOf(sorted));
  }

  /** Returns whether no step identifies a TIN. */
  public boolean isNone() {
    return steps.isEmpty();
  }

  /** Returns the first of the steps, of which there must be one. */
  public RecipientStep first() {
    return steps.get(0);
  }
}
