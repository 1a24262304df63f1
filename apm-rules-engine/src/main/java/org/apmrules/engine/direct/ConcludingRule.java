package org.apmrules.engine.direct;

import java.util.List;
import org.apmrules.api.RuleDescription;

/**
 * A rule that is to run.
 *
 * @param description what is told of it when it fires
 * @param concluded the types that it concludes, with the results of the cases that it asks
 */
public record ConcludingRule(RuleDescription description, List<Class<?>> concluded) {

  /** Makes the list unmodifiable. */
  public ConcludingRule {
    concluded = List.copyOf(concluded);
  }
}
