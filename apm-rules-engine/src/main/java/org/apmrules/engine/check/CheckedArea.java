package org.apmrules.engine.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apmrules.api.PolicyCase;
import org.apmrules.engine.index.CaseTypes;
import org.apmrules.engine.source.DrlSource;

/**
 * One area as it was read.
 *
 * @param name the area of law
 * @param packageName the package of its rules
 * @param sources its files
 * @param rules its rules, as far as they could be read
 * @param sound whether each of its rules keeps to the subset
 */
record CheckedArea(
    String name,
    String packageName,
    List<DrlSource> sources,
    List<CheckedRule> rules,
    boolean sound) {

  CheckedArea {
    sources = List.copyOf(sources);
    rules = List.copyOf(rules);
  }

  /** Returns the types that its rules read. */
  Set<Class<?>> read() {
    Set<Class<?>> types = new LinkedHashSet<>();
    for (CheckedRule rule : rules) {
      types.addAll(rule.read());
    }
    return types;
  }

  /** Returns the case types whose results its rules conclude. */
  Set<Class<?>> answered() {
    Set<Class<?>> types = new LinkedHashSet<>();
    for (Class<?> type : read()) {
      if (PolicyCase.class.isAssignableFrom(type)
          && CaseTypes.resultOf(type).filter(result -> concludes(result, type)).isPresent()) {
        types.add(type);
      }
    }
    return types;
  }

  /** Returns the case types that its rules ask of other areas. */
  Set<Class<?>> asked() {
    Set<Class<?>> types = new LinkedHashSet<>();
    for (CheckedRule rule : rules) {
      rule.concluded().stream().filter(PolicyCase.class::isAssignableFrom).forEach(types::add);
    }
    return types;
  }

  private boolean concludes(Class<?> result, Class<?> caseType) {
    return rules.stream()
        .anyMatch(
            rule -> rule.concluded().contains(result) && !rule.concluded().contains(caseType));
  }
}
