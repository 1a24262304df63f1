package org.apmrules.policy.mechanics;

/**
 * A step of a ladder.
 *
 * @param lowest the lowest score on the step
 * @param value what a score on the step gives
 * @param <S> what scores are: rates, points or counts
 * @param <V> what values are: rates or money
 */
public record Step<S extends Comparable<S>, V>(S lowest, V value) {

  /** Returns a step from its lowest score. */
  public static <S extends Comparable<S>, V> Step<S, V> from(S lowest, V value) {
    return new Step<>(lowest, value);
  }

  @Override
  public String toString() {
    return value + " from " + lowest;
  }
}
