package org.apmrules.engine.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apmrules.api.PolicyCase;
import org.apmrules.api.RuleDescription;
import org.apmrules.engine.index.CaseTypes;
import org.apmrules.engine.source.DrlSource;

/**
 * A rule that keeps to the subset.
 *
 * @param description name, source and metadata
 * @param source its file
 * @param outline where its parts stand
 * @param conditions what it reads
 * @param conclusions what it concludes
 * @param ends why the parameter that it concludes ends; empty if it does not
 */
record CheckedRule(
    RuleDescription description,
    DrlSource source,
    RuleOutline outline,
    List<Condition> conditions,
    List<Conclusion> conclusions,
    Optional<String> ends) {

  CheckedRule {
    conditions = List.copyOf(conditions);
    conclusions = List.copyOf(conclusions);
  }

  String name() {
    return description.name();
  }

  /** Returns the types that it reads. */
  Set<Class<?>> read() {
    Set<Class<?>> types = new LinkedHashSet<>();
    conditions.forEach(each -> types.add(each.type()));
    return types;
  }

  /** Returns the types that it concludes, with the results of cases that it asks. */
  Set<Class<?>> concluded() {
    Set<Class<?>> types = new LinkedHashSet<>();
    for (Conclusion each : conclusions) {
      types.add(each.type());
      if (PolicyCase.class.isAssignableFrom(each.type())) {
        CaseTypes.resultOf(each.type()).ifPresent(types::add);
      }
    }
    return types;
  }

  boolean reads(Class<?> type) {
    return conditions.stream().anyMatch(each -> each.type().isAssignableFrom(type));
  }

  boolean completes(Class<?> type) {
    return conditions.stream()
        .anyMatch(each -> each.completes() && each.type().isAssignableFrom(type));
  }

  /** Reports a fault at a place of its file. */
  void report(int at, FaultKind kind, String what, String cure, Findings findings) {
    findings.add(Finding.at(source, at, name(), kind, what, cure));
  }
}
