package org.apmrules.api.acoadvances;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import org.apmrules.api.Money;
import org.apmrules.api.internal.Field;

/**
 * The prepaid shared savings of an ACO.
 *
 * @param eligible whether the ACO is eligible
 * @param missing what it lacks, in plain sentences; none if it is eligible
 * @param multiplier the per-capita amount of a year, in dollars, unrounded
 * @param maximumQuarterlyAmount the most that may be paid in a quarter, in dollars and cents
 */
@RecordBuilder
public record PrepaidSavings(
    boolean eligible, Set<String> missing, Money multiplier, Money maximumQuarterlyAmount) {

  /** Checks the result. */
  public PrepaidSavings {
    missing = Field.set("missing", missing);
    Field.notNegative("multiplier", multiplier);
    Field.notNegative("maximumQuarterlyAmount", maximumQuarterlyAmount);
  }
}
