package org.apmrules.engine.direct;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the facts that have a value, without looking at the others. */
final class FactIndex {

  private static final Object[] NONE = {};

  private final Map<Object, Object[]> byValue = new HashMap<>();
  private @Nullable Class<?> valueClass;
  private boolean usable = true;

  FactIndex(Object[] facts, int size, EqualKey key) {
    Map<Object, List<Object>> found = new HashMap<>();
    for (int i = 0; i < size && usable; i++) {
      Object value = key.own().apply(facts[i]);
      note(value);
      found.computeIfAbsent(value, each -> new ArrayList<>()).add(facts[i]);
    }
    found.forEach((value, some) -> byValue.put(value, some.toArray()));
  }

  /** Values of several classes, or with a scale, can be equal to a rule and not to a map. */
  private void note(@Nullable Object value) {
    valueClass = valueClass == null && value != null ? value.getClass() : valueClass;
    usable = isOfClass(value) && valueClass != BigDecimal.class;
  }

  private boolean isOfClass(@Nullable Object value) {
    return value != null && value.getClass() == valueClass;
  }

  /** Returns the facts that have the value; null if the index cannot tell. */
  Object @Nullable [] of(@Nullable Object value) {
    return usable && value != null && isOfClass(value) ? byValue.getOrDefault(value, NONE) : null;
  }
}
