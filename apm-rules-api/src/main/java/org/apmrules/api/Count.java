package org.apmrules.api;

import org.apmrules.api.internal.Field;

/**
 * A number of patients, services, clinicians or the like.
 *
 * @param value the number, from 0 to 10<sup>12</sup>
 */
public record Count(long value) implements Comparable<Count> {

  /** None. */
  public static final Count ZERO = new Count(0);

  private static final long LIMIT = 1_000_000_000_000L;

  /**
   * Checks the range.
   *
   * @throws PolicyException {@link ProblemCode#OUT_OF_RANGE} for a negative number or one above
   *     10<sup>12</sup>
   */
  public Count {
    Field.between("count", value, 0, LIMIT);
  }

  /**
   * Returns the given number of things.
   *
   * @throws PolicyException {@link ProblemCode#OUT_OF_RANGE} for a negative number or one above
   *     10<sup>12</sup>
   */
  public static Count of(long value) {
    return new Count(value);
  }

  /** Returns the sum. */
  public Count plus(Count other) {
    return new Count(value + other.value);
  }

  /** Returns the unrounded ratio of this count to a whole, which must be positive. */
  public Ratio over(Count whole) {
    return Ratio.of(this, whole);
  }

  /** Returns whether the count is zero. */
  public boolean isZero() {
    return value == 0;
  }

  @Override
  public int compareTo(Count other) {
    return Long.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
