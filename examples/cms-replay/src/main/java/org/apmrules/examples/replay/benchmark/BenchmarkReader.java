package org.apmrules.examples.replay.benchmark;

import static org.apmrules.examples.replay.benchmark.BenchmarkFault.DUPLICATE;
import static org.apmrules.examples.replay.benchmark.BenchmarkFault.NOT_MONOTONE;
import static org.apmrules.examples.replay.benchmark.BenchmarkFault.SHIFTED_COLUMNS;
import static org.apmrules.examples.replay.benchmark.BenchmarkFault.UNREADABLE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apmrules.api.Performance;
import org.apmrules.api.PolicyException;
import org.apmrules.api.benchmark.Benchmark;
import org.apmrules.api.benchmark.BenchmarkForm;
import org.apmrules.examples.replay.CsvRow;

/** Reads the rows of benchmark files in both forms; what is wrong with a row is a finding. */
final class BenchmarkReader {

  private static final List<String> PERCENTILES =
      List.of("1", "10", "20", "30", "40", "50", "60", "70", "80", "90", "99");

  private final Map<BenchmarkKey, PublishedBenchmark> benchmarks = new HashMap<>();
  private final List<BenchmarkFinding> findings = new ArrayList<>();

  void read(String file, List<CsvRow> rows) {
    rows.forEach(row -> readRow(file, row));
  }

  Map<BenchmarkKey, PublishedBenchmark> benchmarks() {
    return benchmarks;
  }

  List<BenchmarkFinding> findings() {
    return findings;
  }

  private void readRow(String file, CsvRow row) {
    BenchmarkKey key = key(row);
    List<String> percentiles = cells(row, "p", "percentiles.", PERCENTILES.stream());
    List<String> deciles =
        percentiles.isEmpty()
            ? cells(row, "d", "", IntStream.rangeClosed(1, 10).mapToObj(Integer::toString))
            : List.of();
    if (percentiles.isEmpty() && deciles.isEmpty()) {
      deciles = cells(row, "deciles.", "", IntStream.range(0, 10).mapToObj(Integer::toString));
    }
    try {
      List<Performance> bounds =
          Stream.concat(percentiles.stream(), deciles.stream())
              .map(Performance::performance)
              .toList();
      boolean inverse =
          percentiles.isEmpty()
              ? isFalling(bounds)
              : row.text("is_inverse", "isInverse").filter("true"::equalsIgnoreCase).isPresent();
      add(file, row, key, new Benchmark(inverse, form(bounds.size()), bounds));
    } catch (PolicyException unfit) {
      boolean unordered = bounds(percentiles, deciles).isPresent();
      findings.add(
          new BenchmarkFinding(
              file,
              row.number(),
              key.toString(),
              unordered ? NOT_MONOTONE : UNREADABLE,
              unfit.problem().message() + " The benchmark is left out."));
    }
  }

  private void add(String file, CsvRow row, BenchmarkKey key, Benchmark read) {
    Benchmark benchmark = read;
    if (isShifted(read)) {
      benchmark =
          new Benchmark(read.inverse(), BenchmarkForm.DECILES_2_TO_10, read.bounds().subList(0, 9));
      findings.add(
          new BenchmarkFinding(
              file,
              row.number(),
              key.toString(),
              SHIFTED_COLUMNS,
              "From "
                  + read.bounds().get(8)
                  + " to "
                  + read.bounds().get(9)
                  + " is the width of decile 10, not of decile 9. The first nine bounds are taken"
                  + " for those of the deciles 2 to 10."));
    }
    PublishedBenchmark kept = benchmarks.get(key);
    if (kept != null) {
      boolean same = benchmark.equals(kept.benchmark());
      findings.add(
          new BenchmarkFinding(
              file,
              row.number(),
              key.toString(),
              DUPLICATE,
              "The benchmark at "
                  + kept.place()
                  + (same ? " is the same." : " differs and is kept.")));
      return;
    }
    boolean capped =
        row.text("is_topped_out_by_program", "isToppedOutByProgram")
            .filter("true"::equalsIgnoreCase)
            .isPresent();
    benchmarks.put(key, new PublishedBenchmark(key, benchmark, capped, file, row.number()));
  }

  private static BenchmarkKey key(CsvRow row) {
    return new BenchmarkKey(
        Integer.parseInt(row.text("performance_year", "performanceYear").orElse("0")),
        row.text("measure_id", "measureId").orElse(""),
        row.text("submission_method", "submissionMethod").orElse(""));
  }

  private static List<String> cells(
      CsvRow row, String prefix, String otherPrefix, Stream<String> names) {
    return names.flatMap(name -> row.text(prefix + name, otherPrefix + name).stream()).toList();
  }

  private static BenchmarkForm form(int bounds) {
    for (BenchmarkForm form : BenchmarkForm.values()) {
      if (form.bounds() == bounds) {
        return form;
      }
    }
    return BenchmarkForm.PERCENTILES;
  }

  private static Optional<List<BigDecimal>> bounds(List<String> percentiles, List<String> deciles) {
    try {
      List<BigDecimal> bounds =
          Stream.concat(percentiles.stream(), deciles.stream()).map(BigDecimal::new).toList();
      return Optional.of(bounds).filter(list -> list.size() >= 9);
    } catch (NumberFormatException noNumber) {
      return Optional.empty();
    }
  }

  /** Inverse measures are listed falling; one whose bounds are all zero can only be inverse. */
  private static boolean isFalling(List<Performance> bounds) {
    if (bounds.isEmpty()) {
      return false;
    }
    int direction = bounds.get(bounds.size() - 1).compareTo(bounds.get(0));
    return direction < 0 || (direction == 0 && !bounds.get(0).isPositive());
  }

  /**
   * The tail of worst performance is longer than any decile but the tail of best performance: if
   * the last of ten steps is wider than the first, the last bound ends decile 10.
   */
  private static boolean isShifted(Benchmark benchmark) {
    List<Performance> bounds = benchmark.bounds();
    return benchmark.form() == BenchmarkForm.DECILES_1_TO_10
        && width(bounds.get(8), bounds.get(9)).compareTo(width(bounds.get(0), bounds.get(1))) > 0;
  }

  private static BigDecimal width(Performance one, Performance other) {
    return one.minus(other).value().abs();
  }
}
