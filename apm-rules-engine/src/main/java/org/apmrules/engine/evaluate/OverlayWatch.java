package org.apmrules.engine.evaluate;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apmrules.api.ApmRules;
import org.apmrules.api.PolicyException;
import org.apmrules.api.Problem;

/** Looks at overlays from time to time and reloads when they have changed. */
final class OverlayWatch implements ApmRules.Watch {

  private final ApmRules rules;
  private final Supplier<String> fingerprint;
  private final Consumer<Problem> refused;
  private final ScheduledExecutorService clock;
  private final ScheduledFuture<?> looking;
  private String seen;

  OverlayWatch(
      ApmRules rules, Supplier<String> fingerprint, Duration interval, Consumer<Problem> refused) {
    this.rules = rules;
    this.fingerprint = fingerprint;
    this.refused = refused;
    this.seen = fingerprint.get();
    this.clock =
        Executors.newSingleThreadScheduledExecutor(
            work -> {
              Thread thread = new Thread(work, "apm-rules-watch");
              thread.setDaemon(true);
              return thread;
            });
    long nanos = interval.toNanos();
    this.looking = clock.scheduleWithFixedDelay(this::look, nanos, nanos, TimeUnit.NANOSECONDS);
  }

  @Override
  public void close() {
    looking.cancel(false);
    clock.shutdownNow();
  }

  private void look() {
    try {
      String now = fingerprint.get();
      if (!now.equals(seen)) {
        seen = now;
        rules.reload();
      }
    } catch (PolicyException problem) {
      refused.accept(problem.problem());
    }
  }
}
