package org.apmrules.engine.accumulate;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kie.api.runtime.rule.AccumulateFunction;

/** The accumulate functions that policy may use, by the names it uses. */
public final class Accumulates {

  private static final Map<String, Class<? extends AccumulateFunction<?>>> FUNCTIONS =
      new TreeMap<>(
          Map.of(
              "totalMoney", TotalMoney.class,
              "totalCount", TotalCount.class,
              "totalPoints", TotalPoints.class,
              "howMany", HowMany.class,
              "sortedSet", SortedSetOf.class,
              "highestRate", HighestRate.class,
              "lowestRate", LowestRate.class));

  private Accumulates() {}

  /** Returns the names, sorted. */
  public static SortedSet<String> names() {
    return new TreeSet<>(FUNCTIONS.keySet());
  }

  /** Returns the DRL import statements of all functions, on one line. */
  public static String imports() {
    return FUNCTIONS.entrySet().stream()
        .map(each -> "import accumulate " + each.getValue().getName() + " " + each.getKey() + ";")
        .collect(Collectors.joining(" "));
  }
}
