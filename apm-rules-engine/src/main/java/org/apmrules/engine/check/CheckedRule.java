package org.apmrules.engine.check;

import java.util.Optional;
import java.util.Set;
import org.apmrules.api.RuleDescription;

/**
 * A rule that keeps to the subset.
 *
 * @param description name, source and metadata
 * @param matched the types that it matches one by one
 * @param completed the types that must be complete before the rule reads them
 * @param concluded the types that it concludes, with the results of cases that it asks
 * @param ends why the parameter that it concludes ends; empty if it does not
 * @param offset where {@code when} stands in the file, in characters
 */
record CheckedRule(
    RuleDescription description,
    Set<Class<?>> matched,
    Set<Class<?>> completed,
    Set<Class<?>> concluded,
    Optional<String> ends,
    int offset) {

  String name() {
    return description.name();
  }

  boolean reads(Class<?> type) {
    return readsAmong(matched, type) || readsAmong(completed, type);
  }

  boolean completes(Class<?> type) {
    return readsAmong(completed, type);
  }

  private static boolean readsAmong(Set<Class<?>> read, Class<?> type) {
    return read.stream().anyMatch(each -> each.isAssignableFrom(type));
  }
}
