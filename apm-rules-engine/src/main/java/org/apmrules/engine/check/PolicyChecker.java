package org.apmrules.engine.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apmrules.engine.index.AreaIndex;
import org.apmrules.engine.index.IndexedRule;
import org.apmrules.engine.source.DrlSource;

/** Checks policy before it is compiled, and plans how each area is to be compiled. */
public final class PolicyChecker {

  private final Findings findings = new Findings();
  private final List<AreaPlan> plans = new ArrayList<>();

  /** Checks a whole policy; the class loader must see the vocabulary that the sources import. */
  public PolicyChecker(List<DrlSource> sources, ClassLoader classLoader) {
    this(sources, List.of(), classLoader);
  }

  /** Checks areas that will stand beside others, which are compiled already. */
  public PolicyChecker(List<DrlSource> sources, List<AreaIndex> others, ClassLoader classLoader) {
    Map<String, List<DrlSource>> byArea = new LinkedHashMap<>();
    sources.stream()
        .sorted(Comparator.comparing(DrlSource::file))
        .forEach(each -> byArea.computeIfAbsent(each.area(), area -> new ArrayList<>()).add(each));
    byArea.forEach(
        (area, files) -> plans.add(plan(new AreaReader(classLoader, findings).read(area, files))));
    if (findings.count() == 0) {
      List<AreaIndex> all = new ArrayList<>(others);
      plans.forEach(each -> all.add(each.index()));
      new AreaOrder(all, findings);
    }
  }

  /** Returns what is wrong, by file and line; nothing if the policy may be compiled. */
  public List<Finding> findings() {
    return findings.sorted();
  }

  /** Returns the plan of each area, by name. */
  public List<AreaPlan> plans() {
    return List.copyOf(plans);
  }

  private AreaPlan plan(CheckedArea area) {
    Strata strata = new Strata(area, findings);
    ParameterRules parameters = new ParameterRules(area.rules());
    if (area.sound() && !strata.isRecursive()) {
      new ParameterYears(area.rules(), parameters, findings);
      new NeverFires(area, findings);
      new ConflictCheck(area, findings);
    }
    List<IndexedRule> rules =
        area.rules().stream()
            .map(
                rule ->
                    new IndexedRule(
                        rule.description(), parameters.contains(rule), names(rule.concluded())))
            .toList();
    AreaIndex index =
        new AreaIndex(
            area.name(),
            "",
            ContentHash.of(area.sources()),
            names(area.answered()),
            names(area.asked()),
            names(area.read()),
            names(parameters.types()),
            rules);
    return new AreaPlan(index, area.packageName(), ordered(area, strata), ended(area));
  }

  private static List<DrlSource> ordered(CheckedArea area, Strata strata) {
    return area.sources().stream()
        .map(each -> OrderedSource.of(each, area.rules(), strata))
        .toList();
  }

  private static Set<Class<?>> ended(CheckedArea area) {
    Set<Class<?>> types = new LinkedHashSet<>();
    area.rules().stream()
        .filter(rule -> rule.ends().isPresent())
        .forEach(rule -> types.addAll(rule.concluded()));
    return types;
  }

  private static List<String> names(Set<Class<?>> types) {
    return types.stream().map(Class::getName).sorted().toList();
  }
}
