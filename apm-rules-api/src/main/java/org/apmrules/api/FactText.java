package org.apmrules.api;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apmrules.api.spi.Words;

/** Says a fact in words, taken from the names of its type and components. */
final class FactText {

  private FactText() {}

  /** Returns the fact in words; lists of parts that are facts of their own are only counted. */
  static String of(Object fact) {
    if (!fact.getClass().isRecord()) {
      return value(fact);
    }
    String title = sentence(fact.getClass().getSimpleName());
    if (fact instanceof PolicyYear year) {
      return title + " " + year.value();
    }
    if (fact instanceof Money || fact instanceof Rate || fact instanceof Ratio) {
      return fact.toString();
    }
    List<String> parts = new ArrayList<>();
    for (RecordComponent component : fact.getClass().getRecordComponents()) {
      Object content = read(component, fact);
      if (!(content instanceof Optional<?> optional && optional.isEmpty())) {
        parts.add(Words.of(component.getName()) + " " + value(content));
      }
    }
    return parts.isEmpty() ? title : title + ": " + String.join(", ", parts);
  }

  private static String value(Object content) {
    if (content instanceof Optional<?> optional) {
      return optional.map(FactText::value).orElse("not given");
    }
    if (content instanceof Boolean bool) {
      return bool ? "yes" : "no";
    }
    if (content instanceof Enum<?> constant) {
      return Words.of(constant.name());
    }
    if (content instanceof Collection<?> items) {
      return collection(items);
    }
    if (content instanceof PolicyYear year) {
      return Integer.toString(year.value());
    }
    return content.toString().startsWith(content.getClass().getSimpleName() + "[")
        ? "(" + of(content) + ")"
        : content.toString();
  }

  private static String collection(Collection<?> items) {
    if (items.isEmpty()) {
      return "none";
    }
    if (items.iterator().next().getClass().isRecord()) {
      return "(" + items.size() + " given)";
    }
    Stream<?> ordered = items instanceof Set ? sorted(items) : items.stream();
    return ordered.map(FactText::value).toList().toString();
  }

  /** A set has no order of its own; the same set is always said in the same words. */
  private static Stream<?> sorted(Collection<?> items) {
    return items.iterator().next() instanceof Comparable ? items.stream().sorted() : items.stream();
  }

  private static Object read(RecordComponent component, Object fact) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(fact);
    } catch (ReflectiveOperationException unreadable) {
      throw new IllegalStateException("Cannot read " + component, unreadable);
    }
  }

  private static String sentence(String typeName) {
    String words = Words.of(typeName);
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
