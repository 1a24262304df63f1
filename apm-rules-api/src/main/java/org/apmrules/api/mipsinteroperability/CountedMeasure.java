package org.apmrules.api.mipsinteroperability;

import org.apmrules.api.Count;
import org.apmrules.api.PolicyException;
import org.apmrules.api.ProblemCode;
import org.apmrules.api.internal.Field;

/**
 * A performance score measure of Advancing Care Information.
 *
 * @param measure the identifier
 * @param numerator the patients or actions that count
 * @param denominator all patients or actions, one or more
 * @param worthTwice whether it is one of the transition measures that are worth twice the points
 */
public record CountedMeasure(
    String measure, Count numerator, Count denominator, boolean worthTwice) {

  /**
   * Checks the fields.
   *
   * @throws PolicyException if the denominator is zero or below the numerator
   */
  public CountedMeasure {
    Field.text("measure", measure);
    Field.required("numerator", numerator);
    if (Field.required("denominator", denominator).isZero()) {
      throw Field.problem(
          ProblemCode.OUT_OF_RANGE, "denominator", "0 was given; 1 or more is allowed.");
    }
    Field.notAbove("numerator", numerator, "denominator", denominator);
  }
}
