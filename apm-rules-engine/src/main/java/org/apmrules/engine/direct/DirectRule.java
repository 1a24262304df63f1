package org.apmrules.engine.direct;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rule, ready to run.
 *
 * @param reads the types that it reads
 * @param concluded the types that it concludes
 * @param needs the numbers of the types without a fact of which it cannot match
 * @param variables the number of its variables, which is the least length of a frame
 * @param first its first condition
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record DirectRule(
    Set<Class<?>> reads, List<Class<?>> concluded, int[] needs, int variables, Step first) {

  /** Returns whether the rule reads what another concludes. */
  boolean reads(DirectRule other) {
    return reads.stream()
        .anyMatch(read -> other.concluded.stream().anyMatch(read::isAssignableFrom));
  }

  void run(Run run, @Nullable Object[] frame) throws Exception {
    for (int each : needs) {
      if (run.facts().size(each) == 0) {
        return;
      }
    }
    first.go(run, frame);
  }
}
