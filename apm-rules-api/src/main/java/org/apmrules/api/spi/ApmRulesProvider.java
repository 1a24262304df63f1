package org.apmrules.api.spi;

import org.apmrules.api.ApmRules;

/** An engine that loads policy. Found through {@link java.util.ServiceLoader}. */
public interface ApmRulesProvider {

  /**
   * Loads the policy that the class loader sees.
   *
   * @throws org.apmrules.api.PolicyException {@code NO_POLICY} if there is none
   */
  ApmRules load(ClassLoader classLoader);
}
