package org.apmrules.examples.replay.reach;

import java.util.List;
import java.util.Optional;
import org.apmrules.api.ApmRules;
import org.apmrules.api.PerformanceYear;
import org.apmrules.examples.replay.CsvTable;
import org.apmrules.examples.replay.ReplayReport;

/**
 * The published results of a year.
 *
 * @param year the performance year
 * @param acos the ACOs, in the order of the file
 */
record PublishedFile(PerformanceYear year, List<PublishedAco> acos) {

  static PublishedFile of(PerformanceYear year, CsvTable table) {
    NumberFormat dollars = NumberFormat.seenIn(table, Columns.DOLLARS);
    SavingsRateFormat savingsRates = SavingsRateFormat.seenIn(table, dollars);
    return new PublishedFile(
        year,
        table.rows().stream()
            .map(row -> new PublishedAco(year, row, dollars, savingsRates))
            .toList());
  }

  /** Settles and compares all ACOs. */
  ReplayReport replay(ApmRules rules) {
    return new ReplayReport(
        "Direct Contracting and ACO REACH, performance year " + year,
        acos.stream().map(aco -> new AcoReplay(rules, aco).replay()).toList());
  }

  /** Finds an ACO by its identifier, as the file prints it. */
  Optional<PublishedAco> find(String id) {
    return acos.stream().filter(aco -> aco.id().equals(id)).findFirst();
  }
}
