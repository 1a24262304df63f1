package org.apmrules.api.spi;

import java.nio.file.Path;
import java.util.List;
import org.apmrules.api.ApmRules;
import org.apmrules.api.TimeLimits;

/** An engine that loads policy. Found through {@link java.util.ServiceLoader}. */
public interface ApmRulesProvider {

  /**
   * Loads the policy that the class loader sees, with overlays laid over it in their order.
   *
   * @throws org.apmrules.api.PolicyException {@code NO_POLICY} if there is none, {@code
   *     POLICY_REFUSED} if an overlay has faults, {@code COMPILER_MISSING} if overlays cannot be
   *     compiled
   */
  ApmRules load(ClassLoader classLoader, List<Path> overlays, TimeLimits limits);
}
