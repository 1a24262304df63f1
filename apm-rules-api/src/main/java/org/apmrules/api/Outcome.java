package org.apmrules.api;

/**
 * What came of one case of a batch: a determination or a problem.
 *
 * @param <R> the type of the result
 */
public sealed interface Outcome<R> {

  /**
   * The case was determined.
   *
   * @param determination the determination
   * @param <R> the type of the result
   */
  record Determined<R>(Determination<R> determination) implements Outcome<R> {}

  /**
   * The case could not be determined.
   *
   * @param problem what is wrong
   * @param <R> the type of the result that the case asked for
   */
  record Failed<R>(Problem problem) implements Outcome<R> {}
}
