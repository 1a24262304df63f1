package org.apmrules.policy.mipsquality;

/** An entry that is among the best of as many measures as count. */
public record PickedEntry(CandidateSet set, BestEntry best) {

  /** Returns whether it meets data completeness. */
  public boolean isComplete() {
    return best.isComplete();
  }
}
