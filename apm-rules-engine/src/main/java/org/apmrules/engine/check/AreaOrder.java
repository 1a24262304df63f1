package org.apmrules.engine.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apmrules.engine.index.AreaIndex;

/** Proves that each case type is answered by one area and that areas ask in one direction only. */
final class AreaOrder {

  private final Map<String, AreaIndex> areaOf = new HashMap<>();
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
        report(area, "The areas " + both + " both answer " + caseType + "; one area must.");
      }
    }
  }

  private void refuseUnanswered(AreaIndex area) {
    for (String caseType : area.askedCases()) {
      if (!areaOf.containsKey(caseType)) {
        report(area, "The area asks " + caseType + ", which no area answers.");
      }
    }
  }

  private void refuseCircle(AreaIndex start, AreaIndex asking, List<String> path) {
    for (AreaIndex asked : askedBy(asking)) {
      if (asked.name().equals(start.name())) {
        report(start, "Areas ask in a circle: " + path + " -> " + asked.name() + ".");
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

  private void report(AreaIndex area, String message) {
    String file = area.rules().isEmpty() ? area.name() : area.rules().get(0).description().file();
    findings.add(file, 1, "", message);
  }
}
