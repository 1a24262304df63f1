package org.apmrules.engine.evaluate;

import java.util.List;
import org.apmrules.engine.direct.DirectRules;

/**
 * Runs rules without a working memory.
 *
 * @param rules the rules
 */
record DirectPart(DirectRules rules) implements RulePart {

  @Override
  public RulePart over(List<Object> parameters) {
    return new DirectPart(rules.over(parameters));
  }

  @Override
  public void run(Trace trace, List<Object> given) {
    rules.run(trace, given);
  }
}
