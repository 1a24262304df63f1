package org.apmrules.engine.direct;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Accumulates over all ways to meet the conditions within, and goes on with the results.
 *
 * @param accumulators the functions
 * @param facts the place of the list of the facts behind the results
 * @param within the conditions, at whose end stands the {@link Collecting}
 * @param next what comes after
 */
record Accumulation(List<Accumulator> accumulators, int facts, Step within, Step next)
    implements Step {

  @Override
  public boolean go(Run run, @Nullable Object[] frame) throws Exception {
    frame[facts] = new ArrayList<>();
    for (Accumulator each : accumulators) {
      each.begin(frame);
    }
    within.go(run, frame);
    for (Accumulator each : accumulators) {
      if (!each.end(frame)) {
        return false;
      }
    }
    return next.go(run, frame);
  }
}
