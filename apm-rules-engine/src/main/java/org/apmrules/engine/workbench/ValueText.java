package org.apmrules.engine.workbench;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.apmrules.api.Money;
import org.apmrules.api.spi.Words;

/** Takes facts apart and says their values in words. */
final class ValueText {

  private ValueText() {}

  /** Returns the values of a fact by their paths in words, such as {@code payment amount QP}. */
  static Map<String, String> values(Object fact) {
    Map<String, String> values = new LinkedHashMap<>();
    collect(Words.of(fact.getClass().getSimpleName()), fact, values);
    return values;
  }

  private static void collect(String path, Object value, Map<String, String> values) {
    if (isComposed(value) && value.getClass().getRecordComponents().length > 0) {
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        collect(path + ", " + Words.of(component.getName()), read(component, value), values);
      }
    } else {
      values.put(path, text(value));
    }
  }

  /** Value types of the interface are said as a whole. */
  private static boolean isComposed(Object value) {
    return value.getClass().isRecord()
        && !value.getClass().getPackage().equals(Money.class.getPackage());
  }

  private static String text(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(ValueText::text).orElse("not given");
    }
    if (value instanceof Boolean bool) {
      return bool ? "yes" : "no";
    }
    if (value instanceof Enum<?> constant) {
      return Words.of(constant.name());
    }
    if (value instanceof Collection<?> items) {
      List<String> words = items.stream().map(ValueText::text).toList();
      return (items instanceof Set ? words.stream().sorted().toList() : words).toString();
    }
    if (isComposed(value)) {
      return composed(value);
    }
    return value.toString();
  }

  private static String composed(Object value) {
    if (value.getClass().getRecordComponents().length == 0) {
      return "in force";
    }
    StringJoiner parts = new StringJoiner(", ", "(", ")");
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      parts.add(Words.of(component.getName()) + " " + text(read(component, value)));
    }
    return parts.toString();
  }

  private static Object read(RecordComponent component, Object fact) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(fact);
    } catch (ReflectiveOperationException unreadable) {
      throw new IllegalStateException("Cannot read " + component, unreadable);
    }
  }
}
