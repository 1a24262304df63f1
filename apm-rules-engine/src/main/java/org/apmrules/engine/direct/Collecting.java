package org.apmrules.engine.direct;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Adds one match to what is accumulated.
 *
 * @param operations what is computed for it
 * @param accumulators the functions
 * @param facts the place of the list of the facts behind the results
 * @param matched the facts of the match
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Collecting(
    Operation[] operations, List<Accumulator> accumulators, int facts, Matched matched)
    implements Step {

  @Override
  public boolean go(Run run, @Nullable Object[] frame) throws Exception {
    Operation.allHold(operations, frame);
    accumulators.forEach(each -> each.add(frame));
    @SuppressWarnings("unchecked") // put there by the accumulation
    List<Object> behind = (List<Object>) Objects.requireNonNull(frame[facts]);
    matched.addTo(behind, frame);
    return false;
  }
}
