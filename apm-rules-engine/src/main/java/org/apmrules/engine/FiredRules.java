package org.apmrules.engine;

import java.util.Set;
import org.apmrules.api.RuleDescription;

/**
 * Tells which rules fired on the way to an answer, even if its derivation does not rest on them.
 */
public interface FiredRules {

  /**
   * Returns the rules that fired, in all areas that were asked. A parameter's rule counts if a rule
   * that fired read the parameter.
   */
  Set<RuleDescription> firedRules();
}
