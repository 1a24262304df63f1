package org.apmrules.policy.qp;

import java.util.Set;

/**
 * An APM Entity through which no status is reached: its participation ended, or the clinician does
 * not stand on the list that governs.
 *
 * @param entity its identifier
 */
public record EntityWithoutStatus(String entity) {

  /** Returns whether it is one of the given APM Entities. */
  public boolean isAmong(Set<String> entities) {
    return entities.contains(entity);
  }
}
