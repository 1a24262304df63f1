package org.apmrules.examples.replay.mssp;

import java.util.List;
import java.util.Optional;
import org.apmrules.api.ApmRules;
import org.apmrules.examples.replay.CsvTable;
import org.apmrules.examples.replay.ReplayReport;

/**
 * The published results of a year.
 *
 * @param year the year
 * @param acos the ACOs, in the order of the file
 */
record PublishedFile(PublishedYear year, List<PublishedAco> acos) {

  static PublishedFile of(PublishedYear year, CsvTable table) {
    Layout layout = Layout.of(year.label(), table);
    return new PublishedFile(
        year, table.rows().stream().map(row -> new PublishedAco(row, layout, year)).toList());
  }

  /** Settles and compares all ACOs. */
  ReplayReport replay(ApmRules rules) {
    return new ReplayReport(
        "Medicare Shared Savings Program, performance year " + year.label(),
        acos.stream().map(aco -> new AcoReplay(rules, aco).replay()).toList());
  }

  /** Finds an ACO by its identifier, as the file prints it. */
  Optional<PublishedAco> find(String id) {
    return acos.stream().filter(aco -> aco.id().equals(id)).findFirst();
  }
}
