package org.apmrules.policy.criteria;

import java.util.Set;

/**
 * The specialties that give a model a primary care focus, of those to which its design relates.
 *
 * @param specialtyCodes their codes; none for a model without primary care focus
 */
public record PrimaryCareFocus(Set<String> specialtyCodes) {

  /** Returns whether there is a focus. */
  public boolean isPresent() {
    return !specialtyCodes.isEmpty();
  }
}
