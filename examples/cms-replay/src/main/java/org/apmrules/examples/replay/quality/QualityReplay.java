package org.apmrules.examples.replay.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apmrules.examples.replay.ReplayReport;
import org.apmrules.examples.replay.ReplayedRow;

/**
 * The replay of one year.
 *
 * @param year the performance year
 * @param acos the published results
 * @param rows what came of each
 */
record QualityReplay(int year, List<PublishedQuality> acos, List<ReplayedRow> rows) {

  QualityReplay {
    acos = List.copyOf(acos);
    rows = List.copyOf(rows);
  }

  /** Replays the ACOs of a year. */
  static QualityReplay of(int year, List<PublishedQuality> acos, QualityScores scores) {
    return new QualityReplay(
        year, acos, acos.stream().map(aco -> new QualityComparison(scores, aco).row()).toList());
  }

  /** Returns the report on all ACOs. */
  ReplayReport all() {
    return new ReplayReport("Quality scores of " + year, rows);
  }

  /** Returns a report for each way of reporting, without ACOs whose score CMS raised. */
  List<ReplayReport> byReporting() {
    return List.of(
        part(
            "through the web interface",
            aco -> aco.throughWebInterface() && !aco.clinicalMeasures()),
        part("through both", PublishedQuality::reportedBoth),
        part("as eCQMs or CQMs", aco -> aco.clinicalMeasures() && !aco.throughWebInterface()));
  }

  private ReplayReport part(String name, Predicate<PublishedQuality> chosen) {
    List<ReplayedRow> some = new ArrayList<>();
    for (int i = 0; i < acos.size(); i++) {
      if (chosen.test(acos.get(i)) && !acos.get(i).floorReceived()) {
        some.add(rows.get(i));
      }
    }
    return new ReplayReport("Quality scores of " + year + ", reported " + name, some);
  }
}
