package org.apmrules.benchmarks;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.apmrules.api.ApmRules;
import org.apmrules.api.Outcome;
import org.apmrules.api.qp.QpCase;
import org.apmrules.api.qp.QpResult;

/** Determines a large population through {@code determineAll} and reports rate and heap. */
public final class Batch {

  private static final int DEFAULT_SIZE = 1_200_000;

  private Batch() {}

  /** Runs a warm-up of a tenth of the size, then the batch; the argument is its size. */
  public static void main(String[] arguments) {
    int size = arguments.length == 0 ? DEFAULT_SIZE : Integer.parseInt(arguments[0]);
    ApmRules rules = ApmRules.load();
    run(rules, Math.max(1, size / 10));
    long start = System.nanoTime();
    long determined = run(rules, size);
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

  static long run(ApmRules rules, int size) {
    LongAdder determined = new LongAdder();
    Stream<QpCase> cases = QpCases.stream(size).parallel();
    rules
        .determineAll(cases)
        .forEach(
            (Outcome<QpResult> outcome) -> {
              if (outcome instanceof Outcome.Determined<QpResult>) {
                determined.increment();
              }
            });
    return determined.sum();
  }
}
