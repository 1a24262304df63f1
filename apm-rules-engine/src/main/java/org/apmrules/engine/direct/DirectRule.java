package org.apmrules.engine.direct;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rule, ready to run.
 *
 * @param reads the types that it reads
 * @param concluded the types that it concludes
 * @param needs the {@linkplain Facts#bit bits} of types without a fact of which it cannot match
 * @param variables the number of its variables, which is the least length of a frame
 * @param first its first condition
 */
record DirectRule(
    Set<Class<?>> reads, List<Class<?>> concluded, long needs, int variables, Step first) {

  /** Returns whether the rule reads what another concludes. */
  boolean reads(DirectRule other) {
    return reads.stream()
        .anyMatch(read -> other.concluded.stream().anyMatch(read::isAssignableFrom));
  }

  void run(Run run, @Nullable Object[] frame) throws Exception {
    if ((run.facts().present() & needs) == needs) {
      first.go(run, frame);
    }
  }
}
