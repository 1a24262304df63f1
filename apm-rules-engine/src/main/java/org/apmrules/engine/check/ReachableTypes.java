package org.apmrules.engine.check;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which types of Java rules may name; all else is refused before and after compilation. */
final class ReachableTypes {

  private static final List<String> OUTSIDE =
      List.of(
          "java.",
          "javax.",
          "jakarta.",
          "jdk.",
          "sun.",
          "com.sun.",
          "org.drools.",
          "org.kie.",
          "org.mvel2.",
          "org.apmrules.api.spi.",
          "org.apmrules.api.internal.");

  private static final Set<String> ALLOWED =
      Set.of(
          "java.lang.Object",
          "java.lang.String",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Boolean",
          "java.lang.Comparable",
          "java.math.BigDecimal",
          "java.time.LocalDate",
          "java.util.Collection",
          "java.util.List",
          "java.util.Optional",
          "java.util.Set");

  /** The primitive types with those that stand for them. */
  private static final Map<Class<?>, Class<?>> BOXES =
      Map.of(
          boolean.class, Boolean.class,
          int.class, Integer.class,
          long.class, Long.class,
          short.class, Short.class,
          byte.class, Byte.class,
          char.class, Character.class,
          float.class, Float.class,
          double.class, Double.class);

  private ReachableTypes() {}

  static boolean contains(Class<?> type) {
    return contains(type.getName());
  }

  static boolean contains(String name) {
    return ALLOWED.contains(name) || OUTSIDE.stream().noneMatch(name::startsWith);
  }

  /** Returns the class that stands for a primitive type, or the type itself. */
  static Class<?> boxed(Class<?> type) {
    return BOXES.getOrDefault(type, type);
  }
}
