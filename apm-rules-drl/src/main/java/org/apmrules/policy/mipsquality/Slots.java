package org.apmrules.policy.mipsquality;

import org.apmrules.api.Count;

/** How many measures of the submitter's choice count, and how many beside one of high priority. */
public record Slots(CandidateSet set, Count all, Count besideHighPriority) {

  /** Returns the slots that remain of those required once some are left out. */
  public static Slots of(
      CandidateSet set, Count required, boolean highPriorityRequired, Count leftOut) {
    long all = Math.max(0, required.value() - leftOut.value());
    long others = highPriorityRequired ? Math.max(0, all - 1) : all;
    return new Slots(set, Count.of(all), Count.of(others));
  }
}
