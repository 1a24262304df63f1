package org.apmrules.engine.accumulate;

import java.util.Map;
import java.util.Optional;
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
              "totalRatio", TotalRatio.class,
              "howMany", HowMany.class,
              "sortedSet", SortedSetOf.class,
              "highestRate", HighestRate.class,
              "lowestRate", LowestRate.class));

  private Accumulates() {}

  /** Returns the names, sorted. */
  public static SortedSet<String> names() {
    return new TreeSet<>(FUNCTIONS.keySet());
  }

  /**
   * What a function takes and gives.
   *
   * @param values the type of the values that it takes
   * @param result the type of what it gives
   */
  public record Form(Class<?> values, Class<?> result) {}

  /** Returns what a function takes and gives; nothing if there is no such function. */
  public static Optional<Form> form(String name) {
    Class<? extends AccumulateFunction<?>> function = FUNCTIONS.get(name);
    if (function == null) {
      return Optional.empty();
    }
    try {
      Fold<?> fold = (Fold<?>) function.getConstructor().newInstance();
      return Optional.of(new Form(fold.valueType(), fold.getResultType()));
    } catch (ReflectiveOperationException notPublic) {
      throw new IllegalStateException(notPublic);
    }
  }

  /** Returns the DRL import statements of all functions, on one line. */
  public static String imports() {
    return FUNCTIONS.entrySet().stream()
        .map(each -> "import accumulate " + each.getValue().getName() + " " + each.getKey() + ";")
        .collect(Collectors.joining(" "));
  }
}
