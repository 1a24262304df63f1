package org.apmrules.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apmrules.api.ApmRules;
import org.apmrules.api.Outcome;
import org.apmrules.api.PolicyCase;

/** Determines a large population through {@code determineAll} and reports rate and heap. */
public final class Batch {

  private static final int DEFAULT_SIZE = 1_200_000;

  private Batch() {}

  /**
   * Runs a warm-up of a tenth of the size, then the batch.
   *
   * @param arguments the size, then the area whose scenarios are determined again and again;
   *     without an area, QP cases from raw numerators, each another one
   */
  public static void main(String[] arguments) throws IOException {
    int size = arguments.length == 0 ? DEFAULT_SIZE : Integer.parseInt(arguments[0]);
    Optional<String> area = arguments.length < 2 ? Optional.empty() : Optional.of(arguments[1]);
    ApmRules rules = ApmRules.load();
    run(rules, population(rules, Math.max(1, size / 10), area));
    long start = System.nanoTime();
    long determined = run(rules, population(rules, size, area));
    long millis = Math.max(1, (System.nanoTime() - start) / 1_000_000);
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    long heap = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    PrintStream out = System.out;
    out.printf(
        Locale.ROOT,
        "%d cases, %d determined, %d a second on %d threads, %d MB of heap in use, limit %d MB%n",
        size,
        determined,
        size * 1_000L / millis,
        runtime.availableProcessors(),
        heap,
        runtime.maxMemory() >> 20);
  }

  private static Stream<? extends PolicyCase<?>> population(
      ApmRules rules, int size, Optional<String> area) throws IOException {
    if (area.isEmpty()) {
      return QpCases.stream(size);
    }
    List<PolicyCase<?>> cases = AreaRatios.cases(rules).getOrDefault(area.get(), List.of());
    if (cases.isEmpty()) {
      throw new IllegalArgumentException("There is no area " + area.get() + ".");
    }
    return IntStream.range(0, size).mapToObj(i -> cases.get(i % cases.size()));
  }

  @SuppressWarnings("unchecked") // results are only counted, whatever their type
  static long run(ApmRules rules, Stream<? extends PolicyCase<?>> cases) {
    LongAdder determined = new LongAdder();
    rules
        .determineAll((Stream<PolicyCase<Object>>) cases.parallel())
        .forEach(
            outcome -> {
              if (outcome instanceof Outcome.Determined<Object>) {
                determined.increment();
              }
            });
    return determined.sum();
  }
}
