package org.apmrules.engine.evaluate;

import java.util.List;

/** Some rules of an area that run together. */
interface RulePart {

  /** Returns the same rules, to run over the parameters of a year each time. */
  RulePart over(List<Object> parameters);

  /** Runs the rules over what is given, and leaves in the trace what fired. */
  void run(Trace trace, List<Object> given);
}
