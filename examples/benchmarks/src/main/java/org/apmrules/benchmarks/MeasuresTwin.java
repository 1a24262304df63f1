package org.apmrules.benchmarks;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apmrules.api.terms.MeasureStanding;
import org.apmrules.api.terms.QualityMeasure;

/**
 * The hand-written count of quality measures that the law accepts.
 *
 * @param qualifying how many qualify
 * @param outcome how many are outcome measures that count
 * @param both how many are both
 */
record MeasuresTwin(int qualifying, int outcome, int both) {

  private static final int FIRST_YEAR_OF_THREE_STANDINGS = 2020;
  private static final Set<MeasureStanding> THREE_STANDINGS =
      EnumSet.of(
          MeasureStanding.MIPS_LIST,
          MeasureStanding.CONSENSUS_ENDORSED,
          MeasureStanding.CMS_DETERMINED);

  /** Counts the measures; {@code earlierOutcome} keeps the outcome measure rule before 2020. */
  static MeasuresTwin of(List<QualityMeasure> measures, int year, boolean earlierOutcome) {
    boolean first = year < FIRST_YEAR_OF_THREE_STANDINGS;
    int qualifying = 0;
    int outcome = 0;
    int both = 0;
    for (QualityMeasure measure : measures) {
      boolean qualifies =
          first
              ? measure.evidenceBased() && !measure.standings().isEmpty()
              : measure.hasAnyOf(THREE_STANDINGS);
      boolean counts = measure.outcome() && (first || earlierOutcome || qualifies);
      qualifying += qualifies ? 1 : 0;
      outcome += counts ? 1 : 0;
      both += qualifies && counts ? 1 : 0;
    }
    return new MeasuresTwin(qualifying, outcome, both);
  }

  /** Returns whether one measure must serve as qualifying and as outcome measure, and does. */
  boolean oneServesAsBoth() {
    return both == 1 && qualifying == 1 && outcome == 1;
  }
}
