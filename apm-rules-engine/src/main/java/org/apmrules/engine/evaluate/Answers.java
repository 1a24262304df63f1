package org.apmrules.engine.evaluate;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The evaluations of the cases that a case asked of other areas, by their results. */
final class Answers {

  // Most cases ask none.
  private @Nullable IdentityHashMap<Object, Evaluation> byResult;

  void add(Evaluation answer) {
    if (byResult == null) {
      byResult = new IdentityHashMap<>();
    }
    byResult.put(answer.result(), answer);
  }

  /** Returns the evaluation that gave a result; null if none did. */
  @Nullable Evaluation of(Object result) {
    return byResult == null ? null : byResult.get(result);
  }

  Collection<Evaluation> all() {
    return byResult == null ? List.of() : byResult.values();
  }
}
