package org.apmrules.policy.qp;

import java.util.Set;

/**
 * The APM Entities in which the clinician takes part by the list that governs, at a determination
 * date.
 *
 * @param entities their identifiers
 */
public record ListedEntities(Set<String> entities) {

  /** Returns whether there are several. */
  public boolean isSeveral() {
    return entities.size() > 1;
  }
}
