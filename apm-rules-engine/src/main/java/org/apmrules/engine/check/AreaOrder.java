package org.apmrules.engine.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apmrules.api.RuleDescription;
import org.apmrules.engine.index.AreaIndex;
import org.apmrules.engine.index.IndexedRule;

/** Proves that each case type is answered by one area and that areas ask in one direction only. */
final class AreaOrder {

  private final Map<String, AreaIndex> areaOf = new HashMap<>();
  private final Set<Set<String>> circles = new HashSet<>();
  private final Findings findings;

  AreaOrder(List<AreaIndex> areas, Findings findings) {
    this.findings = findings;
    areas.forEach(this::registerAnswers);
    areas.forEach(this::refuseUnanswered);
    areas.forEach(area -> refuseCircle(area, area, new ArrayList<>(List.of(area.name()))));
  }

  private void registerAnswers(AreaIndex area) {
    for (String caseType : area.caseTypes()) {
      AreaIndex other = areaOf.putIfAbsent(caseType, area);
      if (other != null) {
        String both = other.name() + " and " + area.name();
        report(
            area,
            "",
            FaultKind.TWO_AREAS,
            "The areas " + both + " both answer " + simple(caseType) + ".",
            "Let one area conclude its result.");
      }
    }
  }

  private void refuseUnanswered(AreaIndex area) {
    for (String caseType : area.askedCases()) {
      if (!areaOf.containsKey(caseType)) {
        report(
            area,
            caseType,
            FaultKind.UNANSWERED_CASE,
            "The area asks " + simple(caseType) + ", which no area answers.",
            "Add rules that match it and conclude its result, or do not ask it.");
      }
    }
  }

  private void refuseCircle(AreaIndex start, AreaIndex asking, List<String> path) {
    for (AreaIndex asked : askedBy(asking)) {
      if (asked.name().equals(start.name())) {
        if (circles.add(new TreeSet<>(path))) {
          reportCircle(start, path);
        }
      } else if (!path.contains(asked.name())) {
        path.add(asked.name());
        refuseCircle(start, asked, path);
        path.remove(asked.name());
      }
    }
  }

  private List<AreaIndex> askedBy(AreaIndex area) {
    return area.askedCases().stream().map(areaOf::get).filter(Objects::nonNull).distinct().toList();
  }

  private static String simple(String type) {
    return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
  }

  private void reportCircle(AreaIndex start, List<String> path) {
    String next = path.get(path.size() > 1 ? 1 : 0);
    String asked =
        start.askedCases().stream()
            .filter(each -> areaOf.containsKey(each) && areaOf.get(each).name().equals(next))
            .findFirst()
            .orElse("");
    report(
        start,
        asked,
        FaultKind.CIRCLE_OF_AREAS,
        "Areas ask in a circle: " + String.join(" asks ", path) + " asks " + start.name() + ".",
        "Let one of them answer without asking.");
  }

  /** Reports a fault at the rule that concludes a type, else at the area as a whole. */
  private void report(AreaIndex area, String concluded, FaultKind kind, String what, String cure) {
    for (IndexedRule rule : area.rules()) {
      if (rule.concluded().contains(concluded)) {
        RuleDescription at = rule.description();
        findings.add(new Finding(at.file(), at.line(), 1, at.name(), kind, what, cure, ""));
        return;
      }
    }
    String file = area.rules().isEmpty() ? area.name() : area.rules().get(0).description().file();
    findings.add(Finding.ofFile(file, kind, what, cure));
  }
}
