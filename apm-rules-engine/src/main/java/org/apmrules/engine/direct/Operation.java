package org.apmrules.engine.direct;

import org.drools.model.Binding;
import org.drools.model.SingleConstraint;
import org.drools.model.functions.Function1;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;
import org.drools.model.functions.PredicateN;
import org.jspecify.annotations.Nullable;

/** Something to be done with the variables of a rule, such as a test of them. */
@FunctionalInterface
interface Operation {

  /** Does it; returns false if the rule does not match. */
  boolean holds(@Nullable Object[] frame) throws Exception;

  static boolean allHold(Operation[] operations, @Nullable Object[] frame) throws Exception {
    for (Operation each : operations) {
      if (!each.holds(frame)) {
        return false;
      }
    }
    return true;
  }

  /** Tests variables. */
  @SuppressWarnings("unchecked") // Drools has compiled the predicate for the types of its variables
  static Operation test(SingleConstraint constraint, int[] variables) {
    if (variables.length == 1) {
      Predicate1<@Nullable Object> predicate = constraint.getPredicate1();
      int variable = variables[0];
      return frame -> predicate.test(frame[variable]);
    }
    if (variables.length == 2) {
      Predicate2<@Nullable Object, @Nullable Object> predicate = constraint.getPredicate2();
      int one = variables[0];
      int other = variables[1];
      return frame -> predicate.test(frame[one], frame[other]);
    }
    PredicateN predicate = constraint.getPredicate();
    return frame -> predicate.test(values(frame, variables, 0));
  }

  /** Gives a variable the value that a field or expression has. */
  @SuppressWarnings("unchecked") // Drools has compiled the function for the type of its variable
  static Operation bind(Binding binding, int[] from, int to) {
    if (from.length == 1) {
      Function1<@Nullable Object, @Nullable Object> function = binding.getBindingFunction();
      int only = from[0];
      return frame -> {
        frame[to] = function.apply(frame[only]);
        return true;
      };
    }
    return frame -> {
      frame[to] = binding.eval(values(frame, from, 0));
      return true;
    };
  }

  /** Returns the values of some variables, after a number of places that are left free. */
  static @Nullable Object[] values(@Nullable Object[] frame, int[] variables, int free) {
    @Nullable Object[] values = new Object[free + variables.length];
    for (int i = 0; i < variables.length; i++) {
      values[free + i] = frame[variables[i]];
    }
    return values;
  }
}
