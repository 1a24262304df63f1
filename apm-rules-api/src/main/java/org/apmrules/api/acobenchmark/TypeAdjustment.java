package org.apmrules.api.acobenchmark;

import org.apmrules.api.Money;
import org.apmrules.api.internal.Field;

/**
 * The adjustment of the benchmark of one enrollment type.
 *
 * @param type the enrollment type
 * @param adjustment the per-capita adjustment, in dollars, unrounded
 */
public record TypeAdjustment(EnrollmentType type, Money adjustment)
    implements Comparable<TypeAdjustment> {

  /** Checks the fields. */
  public TypeAdjustment {
    Field.required("type", type);
    Field.required("adjustment", adjustment);
  }

  @Override
  public int compareTo(TypeAdjustment other) {
    return type.compareTo(other.type);
  }
}
