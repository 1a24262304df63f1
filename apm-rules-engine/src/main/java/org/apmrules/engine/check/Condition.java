package org.apmrules.engine.check;

import java.util.List;
import org.apmrules.engine.language.Constraint;

/**
 * A pattern on the left side of a rule.
 *
 * @param type the type of the facts it matches
 * @param role how the rule uses the facts
 * @param variable the name that it gives to the fact; empty if it gives none
 * @param constraints what stands between the brackets
 * @param at where it begins in the file, in characters from 0
 */
record Condition(Class<?> type, Role role, String variable, List<Constraint> constraints, int at) {

  Condition {
    constraints = List.copyOf(constraints);
  }

  /** How a rule uses the facts that a pattern matches. */
  enum Role {
    /** The rule applies to each of them. */
    MATCHED,
    /** The rule applies to each of them, or to those of another pattern. */
    ALTERNATIVE,
    /** The rule applies if there is none. */
    ABSENT,
    /** The rule applies if there is one. */
    PRESENT,
    /**
     * The rule must know all of them: forall, accumulate, several patterns within not or exists.
     */
    COMPLETE
  }

  /** Tells whether all facts of the type must be known before the rule reads them. */
  boolean completes() {
    return role != Role.MATCHED && role != Role.ALTERNATIVE;
  }

  /** Returns the constraints that test something. */
  List<Constraint> tests() {
    return constraints.stream().filter(each -> each.variable().isEmpty()).toList();
  }
}
