package org.apmrules.engine.evaluate;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.apmrules.api.TimeLimits;
import org.jspecify.annotations.Nullable;

/** Shares the time of a batch out to its cases, from the first one on. */
final class BatchTime {

  private final TimeLimits limits;
  private final AtomicReference<@Nullable Long> start = new AtomicReference<>();

  BatchTime(TimeLimits limits) {
    this.limits = limits;
  }

  /** Returns how long the next case may take; nothing if the time of the batch is over. */
  Duration forNextCase() {
    if (limits.ofBatch().isEmpty()) {
      return limits.ofCase();
    }
    long now = System.nanoTime();
    Long first = start.updateAndGet(known -> known == null ? now : known);
    Duration left = limits.ofBatch().get().minusNanos(first == null ? 0 : now - first);
    if (left.isNegative()) {
      return Duration.ZERO;
    }
    return left.compareTo(limits.ofCase()) < 0 ? left : limits.ofCase();
  }
}
