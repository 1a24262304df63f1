package org.apmrules.engine.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.apmrules.api.PaymentYear;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.PolicyYear;
import org.apmrules.engine.check.AreaPlan;
import org.apmrules.engine.check.FaultKind;
import org.apmrules.engine.check.Finding;
import org.apmrules.engine.evaluate.Policy;

/**
 * Finds years that no rule or more than one rule covers. From the first year that has a parameter,
 * every later year must have exactly one, unless a rule declares with {@code @Ends} why it ends.
 */
public final class YearCoverage {

  /** The first year that is looked at. */
  public static final int FIRST = 2013;

  /** The last year that is looked at. */
  public static final int LAST = 2035;

  private final Policy policy;
  private final AreaPlan plan;
  private final List<Finding> findings = new ArrayList<>();

  /** Checks an area of a policy that is linked already. */
  public YearCoverage(Policy policy, AreaPlan plan) {
    this.policy = policy;
    this.plan = plan;
    check("performance year", PerformanceYear::of);
    check("payment year", PaymentYear::of);
  }

  /** Returns the years at fault. */
  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  private void check(String role, IntFunction<PolicyYear> yearOf) {
    Map<Class<?>, TreeMap<Integer, Integer>> counts = new HashMap<>();
    for (int year = FIRST; year <= LAST; year++) {
      for (Object fact : policy.parameters(plan.index().name(), yearOf.apply(year))) {
        counts
            .computeIfAbsent(fact.getClass(), type -> new TreeMap<>())
            .merge(year, 1, Integer::sum);
      }
    }
    counts.forEach((type, perYear) -> check(type, role, perYear));
  }

  private void check(Class<?> type, String role, SortedMap<Integer, Integer> perYear) {
    TreeSet<Integer> twice = new TreeSet<>();
    perYear.forEach(
        (year, count) -> {
          if (count > 1) {
            twice.add(year);
          }
        });
    if (!twice.isEmpty()) {
      report(
          type,
          FaultKind.YEAR_COVERED_TWICE,
          "is given more than once for the " + role + "s " + twice + ".",
          "Let one rule give it: end the years of the one where those of the other begin.");
    }
    TreeSet<Integer> none = new TreeSet<>();
    boolean ends = plan.endedParameters().contains(type);
    int last = ends ? perYear.lastKey() : LAST;
    for (int year = perYear.firstKey(); year <= last; year++) {
      if (!perYear.containsKey(year)) {
        none.add(year);
      }
    }
    if (!none.isEmpty()) {
      report(
          type,
          FaultKind.YEAR_NOT_COVERED,
          "is given for " + perYear.firstKey() + " but not for the " + role + "s " + none + ".",
          "Leave the last rule open-ended, or say with @Ends( \"...\" ) why it ends.");
    }
  }

  private void report(Class<?> type, FaultKind kind, String fault, String cure) {
    findings.add(
        new WrittenPlaces(plan.sources(), plan.sources().get(0).file())
            .finding(
                "new " + type.getSimpleName() + "(",
                kind,
                "The parameter " + type.getSimpleName() + " " + fault,
                cure));
  }
}
