package org.apmrules.engine.direct;

import java.util.Optional;
import org.drools.model.BetaIndex;
import org.drools.model.Index;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.functions.Function1;
import org.jspecify.annotations.Nullable;

/**
 * A value by which a pattern is joined with what was matched before.
 *
 * @param own gives the value of a fact of the pattern
 * @param other gives the value of the variable that it must equal
 * @param variable the place of that variable in the frame
 */
record EqualKey(
    Function1<Object, @Nullable Object> own,
    Function1<@Nullable Object, @Nullable Object> other,
    int variable) {

  /**
   * Returns the variable that the constraint compares the pattern with, if it asks for equality.
   */
  static Optional<Variable<?>> comparedWith(SingleConstraint constraint, Variable<?> pattern) {
    Variable<?>[] variables = constraint.getVariables();
    return constraint.getIndex() instanceof BetaIndex<?, ?, ?> index
            && index.getConstraintType() == Index.ConstraintType.EQUAL
            && variables.length == 2
            && variables[0] == pattern
            && variables[1] != pattern
        ? Optional.of(variables[1])
        : Optional.empty();
  }

  /** Returns the key that a constraint compares, given the place of the other variable. */
  @SuppressWarnings(
      "unchecked") // Drools has compiled the extractors for the types of the variables
  static EqualKey of(SingleConstraint constraint, int variable) {
    BetaIndex<Object, Object, Object> index =
        (BetaIndex<Object, Object, Object>) constraint.getIndex();
    return new EqualKey(
        (Function1<Object, @Nullable Object>) (Function1<?, ?>) index.getLeftOperandExtractor(),
        (Function1<@Nullable Object, @Nullable Object>) index.getRightOperandExtractor(),
        variable);
  }
}
