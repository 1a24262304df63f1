package org.apmrules.policy.mipsquality;

/** A measure that competes for a place among those that count. */
public record CompetingEntry(CandidateSet set, BestEntry best) {

  /** Returns whether it earns more than another, as {@link MeasureEntry#outranks} says. */
  public boolean outranks(CompetingEntry other) {
    return best.outranks(other.best);
  }
}
