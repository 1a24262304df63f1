package org.apmrules.api.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apmrules.api.PolicyException;
import org.apmrules.api.internal.Field;

/**
 * The benchmark of a measure and collection type in one of its three kinds.
 *
 * @param bounds the bounds that CMS published; left out for another kind
 * @param median the median and standard deviation from which bounds are derived; left out for
 *     another kind
 * @param prescribed the benchmark that policy prescribes; left out for another kind
 * @param toppedOutCap whether CMS marks the benchmark as one to which the cap for topped out
 *     measures applies: topped out for the second consecutive year or longer, or named by CMS
 */
public record MeasureBenchmark(
    Optional<Benchmark> bounds,
    Optional<MedianBenchmark> median,
    Optional<PrescribedBenchmark> prescribed,
    boolean toppedOutCap) {

  /**
   * Checks the kind.
   *
   * @throws PolicyException if not exactly one kind is given
   */
  public MeasureBenchmark {
    Field.optional("bounds", bounds);
    Field.optional("median", median);
    Field.optional("prescribed", prescribed);
    long kinds = List.of(bounds, median, prescribed).stream().filter(Optional::isPresent).count();
    if (kinds != 1) {
      throw Field.contradiction(
          "bounds",
          "Exactly one of bounds, median and prescribed must be given, not " + kinds + ".");
    }
  }

  /** Returns a benchmark of published bounds without the cap for topped out measures. */
  public static MeasureBenchmark of(Benchmark bounds) {
    return new MeasureBenchmark(Optional.of(bounds), Optional.empty(), Optional.empty(), false);
  }

  /** Returns a benchmark of published bounds with the cap for topped out measures. */
  public static MeasureBenchmark toppedOut(Benchmark bounds) {
    return new MeasureBenchmark(Optional.of(bounds), Optional.empty(), Optional.empty(), true);
  }

  /** Returns a benchmark given by median and standard deviation. */
  public static MeasureBenchmark of(MedianBenchmark median) {
    return new MeasureBenchmark(Optional.empty(), Optional.of(median), Optional.empty(), false);
  }

  /** Returns a benchmark that policy prescribes. */
  public static MeasureBenchmark of(PrescribedBenchmark prescribed) {
    return new MeasureBenchmark(Optional.empty(), Optional.empty(), Optional.of(prescribed), false);
  }

  /** Returns the benchmark and its kind, which rules match. */
  public List<Object> facts() {
    List<Object> facts = new ArrayList<>();
    facts.add(this);
    bounds.ifPresent(facts::add);
    median.ifPresent(facts::add);
    prescribed.ifPresent(facts::add);
    return facts;
  }
}
