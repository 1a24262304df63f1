package org.apmrules.api;

import java.time.Duration;
import java.util.Optional;
import org.apmrules.api.internal.Field;

/**
 * How long evaluation may take. Time never changes an answer: a case that is not determined in time
 * has the problem {@link ProblemCode#EVALUATION_TIMED_OUT} instead.
 *
 * @param ofCase for one case with all that it asks; more than nothing, up to an hour
 * @param ofBatch for all cases of one batch together, from its first case on; empty for no limit
 */
public record TimeLimits(Duration ofCase, Optional<Duration> ofBatch) {

  private static final Duration LONGEST = Duration.ofHours(1);

  /** Ten seconds for a case, which takes a fraction of a millisecond; a batch has no limit. */
  public static final TimeLimits DEFAULT = new TimeLimits(Duration.ofSeconds(10), Optional.empty());

  /**
   * Checks the limits.
   *
   * @throws PolicyException if a limit is not positive, or that of a case is above an hour
   */
  public TimeLimits {
    Field.required("ofCase", ofCase);
    Field.optional("ofBatch", ofBatch);
    if (ofCase.compareTo(LONGEST) > 0) {
      throw Field.problem(
          ProblemCode.OUT_OF_RANGE, "ofCase", ofCase + " was given; at most PT1H is allowed.");
    }
    requirePositive("ofCase", ofCase);
    ofBatch.ifPresent(limit -> requirePositive("ofBatch", limit));
  }

  /** Returns these limits with another one for a case. */
  public TimeLimits withOfCase(Duration limit) {
    return new TimeLimits(limit, ofBatch);
  }

  /** Returns these limits with another one for a batch. */
  public TimeLimits withOfBatch(Duration limit) {
    return new TimeLimits(ofCase, Optional.of(limit));
  }

  private static void requirePositive(String field, Duration limit) {
    if (limit.isZero() || limit.isNegative()) {
      throw Field.problem(
          ProblemCode.OUT_OF_RANGE, field, limit + " was given; a time above zero is needed.");
    }
  }
}
