package org.apmrules.policy.criteria;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.apmrules.api.terms.MeasureStanding;

/**
 * Which quality measures qualify.
 *
 * @param acceptedStandings the standings of which a qualifying measure has at least one
 * @param evidenceBasisRequired whether it must also have an evidence-based focus and be reliable
 *     and valid
 * @param outcomeMeasureMustQualify whether the outcome measure must be a qualifying measure
 * @param oneMeasureMayServe whether the law says that one measure may be both
 * @param citation the place in the law of the standings
 */
public record QualityCriterion(
    Set<MeasureStanding> acceptedStandings,
    boolean evidenceBasisRequired,
    boolean outcomeMeasureMustQualify,
    boolean oneMeasureMayServe,
    String citation) {

  /** Sorts the set, so that it is always shown in one order. */
  public QualityCriterion {
    acceptedStandings = Collections.unmodifiableSet(new TreeSet<>(acceptedStandings));
  }
}
