package org.apmrules.policy.mechanics;

/**
 * A score that must be reached, or nothing behind the gate is earned. A score exactly at the
 * threshold opens it.
 *
 * @param threshold the lowest score that opens the gate
 * @param <S> what scores are: rates, points or counts
 */
public record Gate<S extends Comparable<S>>(S threshold) {

  /** Returns a gate. */
  public static <S extends Comparable<S>> Gate<S> at(S threshold) {
    return new Gate<>(threshold);
  }

  /** Returns whether the score opens the gate. */
  public boolean opens(S score) {
    return score.compareTo(threshold) >= 0;
  }

  @Override
  public String toString() {
    return threshold.toString();
  }
}
