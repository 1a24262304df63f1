package org.apmrules.engine.check;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apmrules.api.PolicyYear;

/** Finds the rules that follow from the year alone, whose conclusions are the year's parameters. */
final class ParameterRules {

  private final List<CheckedRule> rules;
  private final Set<CheckedRule> found = new HashSet<>();

  ParameterRules(List<CheckedRule> rules) {
    this.rules = rules;
    boolean grown = true;
    while (grown) {
      grown = false;
      for (CheckedRule rule : rules) {
        if (!found.contains(rule) && followsFromYear(rule)) {
          found.add(rule);
          grown = true;
        }
      }
    }
  }

  boolean contains(CheckedRule rule) {
    return found.contains(rule);
  }

  /** Returns the types that parameter rules conclude. */
  Set<Class<?>> types() {
    Set<Class<?>> types = new LinkedHashSet<>();
    rules.stream().filter(found::contains).forEach(rule -> types.addAll(rule.concluded()));
    return types;
  }

  private boolean followsFromYear(CheckedRule rule) {
    return rule.read().stream().allMatch(this::isYearOrParameter);
  }

  private boolean isYearOrParameter(Class<?> type) {
    List<CheckedRule> producers =
        rules.stream()
            .filter(rule -> rule.concluded().stream().anyMatch(type::isAssignableFrom))
            .toList();
    return producers.isEmpty()
        ? PolicyYear.class.isAssignableFrom(type)
        : found.containsAll(producers);
  }
}
