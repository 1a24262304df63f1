package org.apmrules.policy.mipsquality;

import org.apmrules.api.Count;

/** How many measures were submitted, and how many of them leave the score. */
public record SubmittedMeasures(CandidateSet set, Count all, Count leftOut) {

  /** Returns whether the survey's too small sample takes something off the measures asked for. */
  public boolean earnsRelief(SurveyRelief relief, boolean sampleTooSmall) {
    return sampleTooSmall && all.compareTo(relief.mostSubmitted()) <= 0;
  }
}
