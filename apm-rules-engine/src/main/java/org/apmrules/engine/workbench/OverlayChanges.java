package org.apmrules.engine.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.apmrules.api.PaymentYear;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.PolicyYear;
import org.apmrules.api.RuleDescription;
import org.apmrules.engine.compile.YearCoverage;
import org.apmrules.engine.evaluate.Policy;
import org.jspecify.annotations.Nullable;

/**
 * What an overlay changes.
 *
 * @param rules the rules added, replaced and disabled, by area and name
 * @param parameters the values of parameters that change, by area, parameter and year
 */
public record OverlayChanges(List<RuleChange> rules, List<ParameterChange> parameters) {

  /** Makes the lists unmodifiable. */
  public OverlayChanges {
    rules = List.copyOf(rules);
    parameters = List.copyOf(parameters);
  }

  /**
   * Compares two policies.
   *
   * @param areas the areas that may differ
   */
  public static OverlayChanges between(Policy before, Policy after, NavigableSet<String> areas) {
    List<RuleChange> rules = new ArrayList<>();
    List<ParameterChange> parameters = new ArrayList<>();
    for (String area : areas) {
      rules.addAll(rules(byName(before, area), byName(after, area)));
      parameters.addAll(parameters(before, after, area));
    }
    return new OverlayChanges(rules, parameters);
  }

  private static Map<String, RuleDescription> byName(Policy policy, String area) {
    Map<String, RuleDescription> rules = new LinkedHashMap<>();
    policy.ruleSet().rules().stream()
        .filter(rule -> rule.area().equals(area))
        .forEach(rule -> rules.put(rule.name(), rule));
    return rules;
  }

  private static List<RuleChange> rules(
      Map<String, RuleDescription> before, Map<String, RuleDescription> after) {
    Set<String> names = new LinkedHashSet<>(after.keySet());
    names.addAll(before.keySet());
    return names.stream()
        .filter(name -> !file(before.get(name)).equals(file(after.get(name))))
        .map(
            name ->
                new RuleChange(
                    Optional.ofNullable(before.get(name)), Optional.ofNullable(after.get(name))))
        .sorted(Comparator.comparing(RuleChange::kind).thenComparing(each -> each.rule().name()))
        .toList();
  }

  private static String file(@Nullable RuleDescription rule) {
    return rule == null ? "" : rule.file();
  }

  /**
   * Compares by performance year, and by payment year what does not follow from a performance year.
   */
  private static List<ParameterChange> parameters(Policy before, Policy after, String area) {
    Set<Class<?>> seen = new HashSet<>();
    List<ParameterChange> changes = new ArrayList<>();
    IntFunction<PolicyYear> performance = PerformanceYear::of;
    IntFunction<PolicyYear> payment = PaymentYear::of;
    changes.addAll(parameters(before, after, area, "performance year", performance, seen));
    changes.addAll(parameters(before, after, area, "payment year", payment, seen));
    return changes;
  }

  private static List<ParameterChange> parameters(
      Policy before,
      Policy after,
      String area,
      String role,
      IntFunction<PolicyYear> yearOf,
      Set<Class<?>> seen) {
    Set<Class<?>> alreadyCompared = Set.copyOf(seen);
    List<ParameterChange> changes = new ArrayList<>();
    for (int year = YearCoverage.FIRST; year <= YearCoverage.LAST; year++) {
      Map<Class<?>, Object> old = byType(before, area, yearOf.apply(year));
      Map<Class<?>, Object> now = byType(after, area, yearOf.apply(year));
      Set<Class<?>> types = new LinkedHashSet<>(old.keySet());
      types.addAll(now.keySet());
      seen.addAll(types);
      types.removeAll(alreadyCompared);
      for (Class<?> type : types) {
        Map<String, String> oldValues = values(old.get(type));
        Map<String, String> newValues = values(now.get(type));
        Set<String> paths = new LinkedHashSet<>(oldValues.keySet());
        paths.addAll(newValues.keySet());
        for (String path : paths) {
          String was = oldValues.getOrDefault(path, ParameterChange.NONE);
          String is = newValues.getOrDefault(path, ParameterChange.NONE);
          if (!was.equals(is)) {
            changes.add(new ParameterChange(area, role, year, year, path, was, is));
          }
        }
      }
    }
    return joined(changes);
  }

  private static Map<Class<?>, Object> byType(Policy policy, String area, PolicyYear year) {
    Map<Class<?>, Object> facts = new LinkedHashMap<>();
    policy.parameters(area, year).forEach(fact -> facts.put(fact.getClass(), fact));
    return facts;
  }

  private static Map<String, String> values(@Nullable Object fact) {
    return fact == null ? Map.of() : ValueText.values(fact);
  }

  /** Joins equal changes of years that follow each other. */
  private static List<ParameterChange> joined(List<ParameterChange> changes) {
    Map<String, List<ParameterChange>> runs = new LinkedHashMap<>();
    for (ParameterChange change : changes) {
      List<ParameterChange> run =
          runs.computeIfAbsent(change.parameter(), each -> new ArrayList<>());
      int last = run.size() - 1;
      if (last >= 0 && run.get(last).goesOnIn(change)) {
        run.set(last, run.get(last).to(change.lastYear()));
      } else {
        run.add(change);
      }
    }
    return runs.values().stream().flatMap(List::stream).toList();
  }
}
