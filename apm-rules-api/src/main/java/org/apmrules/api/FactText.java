package org.apmrules.api;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apmrules.api.spi.Words;

/** Says facts in words, taken from the names of their types and components. */
final class FactText {

  private final Set<Object> named;

  private FactText(Set<Object> named) {
    this.named = named;
  }

  /**
   * Returns the fact in words; of parts that are said elsewhere only the title, and of lists of
   * facts only how many they are.
   *
   * @param elsewhere facts that are said elsewhere
   */
  static String of(Object fact, Collection<?> elsewhere) {
    Set<Object> named = Collections.newSetFromMap(new IdentityHashMap<>());
    named.addAll(elsewhere);
    return new FactText(named).words(fact);
  }

  private String words(Object fact) {
    String title = title(fact);
    if (isValue(fact)) {
      return title;
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

  /** Returns what the fact is, without its parts; a value as a whole. */
  static String title(Object fact) {
    if (!fact.getClass().isRecord()) {
      return new FactText(Set.of()).value(fact);
    }
    String type = sentence(fact.getClass().getSimpleName());
    if (fact instanceof PolicyYear year) {
      return type + " " + year.value();
    }
    return isValue(fact) ? fact.toString() : type;
  }

  private static boolean isValue(Object fact) {
    return !fact.getClass().isRecord()
        || fact instanceof PolicyYear
        || fact instanceof Money
        || fact instanceof Rate
        || fact instanceof Ratio;
  }

  private String value(Object content) {
    if (content instanceof Optional<?> optional) {
      return optional.map(this::value).orElse("not given");
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
        ? "(" + (named.contains(content) ? title(content) : words(content)) + ")"
        : content.toString();
  }

  private String collection(Collection<?> items) {
    if (items.isEmpty()) {
      return "none";
    }
    if (items.iterator().next().getClass().isRecord()) {
      return "(" + items.size() + " in all)";
    }
    Stream<?> ordered = items instanceof Set ? sorted(items) : items.stream();
    return ordered.map(this::value).toList().toString();
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
