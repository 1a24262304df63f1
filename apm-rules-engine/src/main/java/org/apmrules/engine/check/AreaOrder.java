package org.apmrules.engine.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apmrules.api.PolicyCase;
import org.apmrules.engine.index.CaseTypes;

/** Finds which area answers which case type, and proves that areas ask in one direction only. */
final class AreaOrder {

  private final Map<Class<?>, String> areaOf = new LinkedHashMap<>();
  private final Map<String, Set<String>> asks = new HashMap<>();
  private final Findings findings;

  AreaOrder(List<CheckedArea> areas, Findings findings) {
    this.findings = findings;
    areas.forEach(this::findAnswers);
    areas.forEach(this::findQuestions);
    areas.forEach(area -> refuseCircle(area, new ArrayList<>(List.of(area.name()))));
  }

  /** Returns the case types that the area answers. */
  List<Class<?>> caseTypesOf(String area) {
    return areaOf.entrySet().stream()
        .filter(each -> each.getValue().equals(area))
        .<Class<?>>map(Map.Entry::getKey)
        .toList();
  }

  private void findAnswers(CheckedArea area) {
    for (Class<?> type : read(area)) {
      Optional<Class<?>> result =
          PolicyCase.class.isAssignableFrom(type) ? CaseTypes.resultOf(type) : Optional.empty();
      boolean answered =
          result.isPresent()
              && area.rules().stream()
                  .anyMatch(
                      rule ->
                          rule.concluded().contains(result.get())
                              && !rule.concluded().contains(type));
      if (answered) {
        String other = areaOf.putIfAbsent(type, area.name());
        if (other != null && !other.equals(area.name())) {
          findings.add(
              area.sources().get(0).file(),
              1,
              "",
              "The area "
                  + other
                  + " answers "
                  + type.getSimpleName()
                  + " as well; one area must.");
        }
      }
    }
  }

  private void findQuestions(CheckedArea area) {
    for (CheckedRule rule : area.rules()) {
      for (Class<?> type : rule.concluded()) {
        if (PolicyCase.class.isAssignableFrom(type)) {
          String answering = areaOf.get(type);
          if (answering == null) {
            findings.add(
                rule, "No area answers the case " + type.getSimpleName() + " that it asks.");
          } else {
            asks.computeIfAbsent(area.name(), name -> new LinkedHashSet<>()).add(answering);
          }
        }
      }
    }
  }

  private void refuseCircle(CheckedArea area, List<String> path) {
    for (String asked : asks.getOrDefault(path.get(path.size() - 1), Set.of())) {
      if (asked.equals(area.name())) {
        findings.add(
            area.sources().get(0).file(),
            1,
            "",
            "Areas ask in a circle: " + path + " -> " + asked + ".");
      } else if (!path.contains(asked)) {
        path.add(asked);
        refuseCircle(area, path);
        path.remove(asked);
      }
    }
  }

  private static Set<Class<?>> read(CheckedArea area) {
    Set<Class<?>> types = new LinkedHashSet<>();
    for (CheckedRule rule : area.rules()) {
      types.addAll(rule.matched());
      types.addAll(rule.completed());
    }
    return types;
  }
}
