package org.apmrules.engine.direct;

import org.jspecify.annotations.Nullable;

/** One of the conditions of a rule with all that come after it, or what follows from all. */
@FunctionalInterface
interface Step {

  /**
   * Goes through the ways in which the conditions from here on are met, given those before.
   *
   * @param frame the values of the variables of the rule
   * @return true if it is enough to know that there is one
   */
  boolean go(Run run, @Nullable Object[] frame) throws Exception;
}
