package org.apmrules.api.benchmark;

import java.util.List;
import org.apmrules.api.Performance;
import org.apmrules.api.PolicyException;
import org.apmrules.api.internal.Field;

/**
 * The bounds of a benchmark (42 CFR 414.1380(b)(1)(ii)). Neighbouring bounds may be equal: the
 * decile between them is empty.
 *
 * @param inverse whether lower performance is better
 * @param form how the bounds are listed
 * @param bounds the bounds, as many and in the order that the form asks for
 */
public record Benchmark(boolean inverse, BenchmarkForm form, List<Performance> bounds) {

  /**
   * Checks the bounds.
   *
   * @throws PolicyException if there are more or fewer bounds than the form lists, or they are out
   *     of order
   */
  public Benchmark {
    Field.required("form", form);
    bounds = Field.list("bounds", bounds);
    Field.between("bounds", bounds.size(), form.bounds(), form.bounds());
    boolean descending = inverse && form != BenchmarkForm.PERCENTILES;
    for (int i = 1; i < bounds.size(); i++) {
      int step = bounds.get(i).compareTo(bounds.get(i - 1));
      if (descending ? step > 0 : step < 0) {
        throw Field.contradiction(
            "bounds[" + i + "]",
            bounds.get(i)
                + " was given after "
                + bounds.get(i - 1)
                + "; the bounds must "
                + (descending ? "fall" : "rise")
                + " or stay equal.");
      }
    }
  }
}
