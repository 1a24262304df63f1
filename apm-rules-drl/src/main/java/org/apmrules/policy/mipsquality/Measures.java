package org.apmrules.policy.mipsquality;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apmrules.api.mipsquality.ScoredMeasure;

/** The measures of a set, by identifier. */
public record Measures(CandidateSet set, List<ScoredMeasure> measures) {

  /** Puts the measures in their order. */
  public static Measures of(CandidateSet set, Set<ScoredMeasure> measures) {
    return new Measures(set, List.copyOf(new TreeSet<>(measures)));
  }
}
