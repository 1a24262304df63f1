package org.apmrules.engine.check;

import java.util.List;

/**
 * A pattern on the left side of a rule.
 *
 * @param type the type of the facts it matches
 * @param use how the rule uses the facts
 * @param constraints the texts between the parentheses
 * @param line the line, from 1
 */
record Condition(Class<?> type, Use use, List<String> constraints, int line) {

  /** How a rule uses the facts that a pattern matches. */
  enum Use {
    /** It matches them one by one. */
    MATCHED,
    /** It must know all of them: not, exists, forall, accumulate. */
    COMPLETE
  }
}
