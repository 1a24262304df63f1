package org.apmrules.api.mipscost;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apmrules.api.Count;
import org.apmrules.api.Performance;
import org.apmrules.api.benchmark.Benchmark;
import org.apmrules.api.benchmark.MedianBenchmark;
import org.apmrules.api.internal.Field;

/**
 * A cost measure as CMS calculated it.
 *
 * @param measure the identifier
 * @param kind its kind
 * @param cases how many cases were attributed
 * @param cost the risk-adjusted cost in dollars
 * @param bounds the bounds of its benchmark, lower being better; left out if another form is given
 *     or there is no benchmark
 * @param median median and standard deviation of its benchmark; left out if another form is given
 *     or there is no benchmark
 */
@RecordBuilder
public record CostMeasure(
    String measure,
    CostMeasureKind kind,
    Count cases,
    Performance cost,
    Optional<Benchmark> bounds,
    Optional<MedianBenchmark> median) {

  /**
   * Checks the fields.
   *
   * @throws org.apmrules.api.PolicyException if the benchmark is given twice, or higher cost is
   *     better in it
   */
  public CostMeasure {
    Field.text("measure", measure);
    Field.required("kind", kind);
    Field.required("cases", cases);
    Field.required("cost", cost);
    Field.optional("bounds", bounds);
    Field.optional("median", median);
    if (bounds.isPresent() && median.isPresent()) {
      throw Field.contradiction("median", "The benchmark was given in two forms.");
    }
    if (bounds.isPresent() && !bounds.get().inverse()) {
      throw Field.contradiction("bounds", "Of costs the lower ones are better.");
    }
  }

  /** Returns the measure and its benchmark, which rules match. */
  List<Object> facts() {
    List<Object> facts = new ArrayList<>();
    facts.add(this);
    bounds.map(given -> new CostBenchmark(measure, given)).ifPresent(facts::add);
    median.map(given -> new CostMedian(measure, given)).ifPresent(facts::add);
    return facts;
  }
}
