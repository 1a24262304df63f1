package org.apmrules.engine.evaluate;

import java.util.ArrayList;
import java.util.List;

/** Knows which facts the rules of an area read; others need not enter a session. */
final class FactFilter {

  private final ClassValue<Boolean> isRead;

  private FactFilter(List<Class<?>> types) {
    this.isRead =
        new ClassValue<>() {
          @Override
          protected Boolean computeValue(Class<?> factType) {
            return types.stream().anyMatch(each -> each.isAssignableFrom(factType));
          }
        };
  }

  static FactFilter of(List<String> typeNames, ClassLoader classLoader)
      throws ClassNotFoundException {
    List<Class<?>> types = new ArrayList<>();
    for (String name : typeNames) {
      types.add(Class.forName(name, true, classLoader));
    }
    return new FactFilter(types);
  }

  boolean isRead(Class<?> factType) {
    return isRead.get(factType);
  }
}
