package org.apmrules.engine.direct;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The types that rules read, by number. */
final class FactTypes {

  private final List<Class<?>> types = new ArrayList<>();
  // Replaced, never changed, as several threads read it.
  private volatile Map<Class<?>, int[]> numbers = Map.of();

  /** Returns the number of a type; only before the first fact is seen. */
  int number(Class<?> type) {
    if (!types.contains(type)) {
      types.add(type);
    }
    return types.indexOf(type);
  }

  int count() {
    return types.size();
  }

  /** Returns the numbers of all types that facts of a class have. */
  int[] of(Class<?> factType) {
    int[] known = numbers.get(factType);
    return known == null ? remember(factType) : known;
  }

  private synchronized int[] remember(Class<?> factType) {
    int[] found =
        IntStream.range(0, types.size())
            .filter(each -> types.get(each).isAssignableFrom(factType))
            .toArray();
    Map<Class<?>, int[]> more = new HashMap<>(numbers);
    more.put(factType, found);
    numbers = more;
    return found;
  }
}
