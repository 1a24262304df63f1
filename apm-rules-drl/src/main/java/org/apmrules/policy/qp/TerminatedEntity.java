package org.apmrules.policy.qp;

import java.util.Set;

/**
 * An APM Entity through which no status is reached because its participation ended.
 *
 * @param entity its identifier
 */
public record TerminatedEntity(String entity) {

  /** Returns whether it is one of the given APM Entities. */
  public boolean isAmong(Set<String> entities) {
    return entities.contains(entity);
  }
}
