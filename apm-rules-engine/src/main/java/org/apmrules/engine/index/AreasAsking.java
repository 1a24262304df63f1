package org.apmrules.engine.index;

import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** Finds the areas whose answers can depend on others. */
public final class AreasAsking {

  private AreasAsking() {}

  /** Returns some areas and those that ask them, directly or by way of others. */
  public static NavigableSet<String> of(Set<String> asked, List<AreaIndex> areas) {
    NavigableSet<String> reached = new TreeSet<>(asked);
    boolean grown = true;
    while (grown) {
      grown = false;
      for (AreaIndex asking : areas) {
        boolean asks =
            areas.stream()
                .filter(each -> reached.contains(each.name()))
                .flatMap(each -> each.caseTypes().stream())
                .anyMatch(asking.askedCases()::contains);
        grown |= asks && reached.add(asking.name());
      }
    }
    return reached;
  }
}
