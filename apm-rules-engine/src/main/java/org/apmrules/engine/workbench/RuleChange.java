package org.apmrules.engine.workbench;

import java.util.Optional;
import org.apmrules.api.RuleDescription;

/**
 * A rule that an overlay adds, replaces or disables.
 *
 * @param before the rule without the overlay; empty if it is added
 * @param after the rule with the overlay; empty if it is disabled
 */
public record RuleChange(Optional<RuleDescription> before, Optional<RuleDescription> after) {

  /** Returns the rule, as the overlay has it if it does. */
  public RuleDescription rule() {
    return after.or(() -> before).orElseThrow();
  }

  /** Returns {@code added}, {@code replaced} or {@code disabled}. */
  public String kind() {
    return before.isEmpty() ? "added" : after.isEmpty() ? "disabled" : "replaced";
  }
}
