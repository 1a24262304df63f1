package org.apmrules.benchmarks;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apmrules.api.PolicyCase;
import org.apmrules.engine.index.AreaIndex;
import org.apmrules.engine.index.BuiltInPolicy;
import org.apmrules.engine.index.CaseTypes;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.KieSession;

/**
 * All areas in stock Drools: the same facts, the same rules, no check of the result and no proof.
 */
final class BareSessions {

  private final Map<String, BareArea> areas = new HashMap<>();
  private final Map<String, String> areaOf = new HashMap<>();

  BareSessions() {
    try {
      for (AreaIndex each :
          new BuiltInPolicy(BareSessions.class.getClassLoader()).index().areas()) {
        areas.put(each.name(), new BareArea(each));
        each.caseTypes().forEach(type -> areaOf.put(type, each.name()));
      }
    } catch (ReflectiveOperationException notBuilt) {
      throw new IllegalStateException(notBuilt);
    }
  }

  /** Fires the rules for a case and for those that it asks; returns the number of facts. */
  int fire(PolicyCase<?> policyCase) {
    KieSession session = fired(policyCase);
    try {
      return Math.toIntExact(session.getFactCount());
    } finally {
      session.dispose();
    }
  }

  /** Returns what was concluded of a type. */
  Object concluded(PolicyCase<?> policyCase) {
    KieSession session = fired(policyCase);
    try {
      Class<?> type = CaseTypes.resultOf(policyCase.getClass()).orElseThrow();
      return session.getObjects(new ClassObjectFilter(type)).iterator().next();
    } finally {
      session.dispose();
    }
  }

  private KieSession fired(PolicyCase<?> policyCase) {
    String area = Objects.requireNonNull(areaOf.get(policyCase.getClass().getName()));
    return Objects.requireNonNull(areas.get(area)).fire(policyCase, this::concluded);
  }
}
