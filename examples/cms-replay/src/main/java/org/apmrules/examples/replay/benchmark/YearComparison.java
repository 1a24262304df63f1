package org.apmrules.examples.replay.benchmark;

import static org.apmrules.examples.replay.benchmark.BenchmarkFault.COPIED_YEAR;
import static org.apmrules.examples.replay.benchmark.BenchmarkFault.WRONG_SCALE;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apmrules.api.Performance;
import org.apmrules.api.benchmark.Benchmark;

/** Compares each benchmark with that of the year before. */
final class YearComparison {

  private static final BigDecimal FAR_APART = BigDecimal.valueOf(20);
  private static final String CALCULATED = "administrativeClaims";

  private final Map<BenchmarkKey, PublishedBenchmark> benchmarks;

  YearComparison(Map<BenchmarkKey, PublishedBenchmark> benchmarks) {
    this.benchmarks = benchmarks;
  }

  List<BenchmarkFinding> findings() {
    return benchmarks.values().stream()
        .sorted(Comparator.comparing(each -> each.key().toString()))
        .flatMap(each -> compare(each).stream())
        .toList();
  }

  private Optional<BenchmarkFinding> compare(PublishedBenchmark now) {
    PublishedBenchmark before = benchmarks.get(now.key().yearBefore());
    if (before == null) {
      return Optional.empty();
    }
    BigDecimal middle = middle(now.benchmark());
    BigDecimal middleBefore = middle(before.benchmark());
    if (isFarAbove(middle, middleBefore) || isFarAbove(middleBefore, middle)) {
      return found(
          now,
          WRONG_SCALE,
          "The middle bound is "
              + middle.toPlainString()
              + " and was "
              + middleBefore.toPlainString()
              + " the year before.");
    }
    if (now.benchmark().equals(before.benchmark()) && now.key().method().equals(CALCULATED)) {
      return found(now, COPIED_YEAR, "CMS calculates it anew from the claims of each year.");
    }
    return Optional.empty();
  }

  private static Optional<BenchmarkFinding> found(
      PublishedBenchmark benchmark, BenchmarkFault fault, String detail) {
    return Optional.of(
        new BenchmarkFinding(
            benchmark.file(), benchmark.row(), benchmark.key().toString(), fault, detail));
  }

  /** A sign that changes is another scale as well. */
  private static boolean isFarAbove(BigDecimal one, BigDecimal other) {
    return one.signum() > 0
        && other.signum() != 0
        && one.compareTo(other.multiply(FAR_APART)) > 0
        && other.abs().compareTo(new BigDecimal("0.0001")) > 0;
  }

  private static BigDecimal middle(Benchmark benchmark) {
    List<Performance> bounds = benchmark.bounds();
    return bounds.get(bounds.size() / 2).value();
  }
}
