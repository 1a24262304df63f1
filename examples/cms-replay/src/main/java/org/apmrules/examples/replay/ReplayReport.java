package org.apmrules.examples.replay;

import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The records of a replay and their count by verdict.
 *
 * @param title what was replayed
 * @param rows the records, in the order of the file
 */
public record ReplayReport(String title, List<ReplayedRow> rows) {

  private static final List<String> COLUMNS =
      List.of("id", "published", "computed", "difference", "verdict", "reason", "name");

  private static final String CLASS_END = ": ";

  private static final int MOST_NAMED_FOR_A_FIGURE = 20;

  /** Makes the list unmodifiable. */
  public ReplayReport {
    rows = List.copyOf(rows);
  }

  /** Returns whether every record is explained and every other figure agrees. */
  public boolean isExplained() {
    return rows.stream().noneMatch(ReplayedRow::isUnexplained);
  }

  /** Returns how many records have the verdict. */
  public long count(Verdict verdict) {
    return rows.stream().filter(row -> row.verdict() == verdict).count();
  }

  /** Writes one line for each record as comma-separated values. */
  public void writeRows(Appendable target) throws IOException {
    List<String> checks = new ArrayList<>(checkCounts().keySet());
    List<String> header = new ArrayList<>(COLUMNS);
    for (String check : checks) {
      header.addAll(List.of(check + " published", check + " computed", check + " agrees"));
    }
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setRecordSeparator("\n")
            .setHeader(header.toArray(String[]::new))
            .get();
    CSVPrinter printer = new CSVPrinter(target, format);
    for (ReplayedRow row : rows) {
      printer.printRecord(cells(row, checks));
    }
    printer.flush();
  }

  /** Prints how many records have each verdict, and how many other figures agree. */
  public void printSummary(PrintWriter out) {
    out.println(title);
    out.printf("  %-44s %6d%n", "rows", rows.size());
    Arrays.stream(Verdict.values())
        .filter(verdict -> verdict.isAlwaysCounted() || count(verdict) > 0)
        .forEach(
            verdict -> {
              out.printf("  %-44s %6d%n", verdict.words(), count(verdict));
              classes(verdict)
                  .forEach((reason, count) -> out.printf("    %-52s %6d%n", reason, count));
            });
    checkCounts()
        .forEach(
            (name, count) ->
                out.printf("  %-44s %6d of %d%n", name + " agrees", count[0], count[1]));
    rows.stream()
        .filter(this::isNamed)
        .forEach(
            row ->
                out.println("  " + row.id() + " " + row.verdict().words() + ": " + row.reason()));
    out.flush();
  }

  /** What stands before the colon of a reason is the class of rows to which it applies. */
  private Map<String, Long> classes(Verdict verdict) {
    return rows.stream()
        .filter(row -> row.verdict() == verdict && row.reason().contains(CLASS_END))
        .filter(row -> verdict != Verdict.UNEXPLAINED)
        .collect(
            Collectors.groupingBy(
                row -> row.reason().substring(0, row.reason().indexOf(CLASS_END)),
                TreeMap::new,
                Collectors.counting()));
  }

  /** Where every other row of a file needs a figure not published, their count says enough. */
  private boolean isNamed(ReplayedRow row) {
    return row.isUnexplained()
        || row.verdict() == Verdict.NEEDS_UNPUBLISHED_REVENUE
        || (row.verdict() == Verdict.NEEDS_UNPUBLISHED_FIGURE
            && count(Verdict.NEEDS_UNPUBLISHED_FIGURE) <= MOST_NAMED_FOR_A_FIGURE);
  }

  private Map<String, int[]> checkCounts() {
    Map<String, int[]> counts = new LinkedHashMap<>();
    for (ReplayedRow row : rows) {
      for (Check check : row.checks()) {
        int[] count = counts.computeIfAbsent(check.name(), name -> new int[2]);
        count[0] += check.agrees() ? 1 : 0;
        count[1]++;
      }
    }
    return counts;
  }

  private static List<String> cells(ReplayedRow row, List<String> checks) {
    List<String> cells = new ArrayList<>();
    cells.add(row.id());
    cells.add(row.published().toPlainString());
    cells.add(row.computed().map(BigDecimal::toPlainString).orElse(""));
    cells.add(row.difference().map(BigDecimal::toPlainString).orElse(""));
    cells.add(row.verdict().words());
    cells.add(row.reason());
    cells.add(row.name());
    Map<String, Check> byName = new LinkedHashMap<>();
    row.checks().forEach(check -> byName.put(check.name(), check));
    for (String name : checks) {
      Check check = byName.get(name);
      cells.add(check == null ? "" : check.published());
      cells.add(check == null ? "" : check.computed());
      cells.add(check == null ? "" : check.agrees() ? "yes" : "no");
    }
    return cells;
  }
}
