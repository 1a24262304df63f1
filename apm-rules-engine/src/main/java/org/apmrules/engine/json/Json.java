package org.apmrules.engine.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A JSON value whose numbers are kept as they were written, so that none is ever rounded. YAML and
 * CSV become the same tree; their scalars are {@link Untyped}.
 */
public sealed interface Json {

  /**
   * An object.
   *
   * @param fields the values by name, in the order in which they were written
   */
  record Mapping(Map<String, Json> fields) implements Json {
    /** Makes the map unmodifiable. */
    public Mapping {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** Returns the same object with one more field, or with another value for a field. */
    public Mapping with(String name, Json value) {
      Map<String, Json> more = new LinkedHashMap<>(fields);
      more.put(name, value);
      return new Mapping(more);
    }

    /** Returns the same object without the named fields. */
    public Mapping without(String... names) {
      Map<String, Json> others = new LinkedHashMap<>(fields);
      others.keySet().removeAll(List.of(names));
      return new Mapping(others);
    }
  }

  /**
   * An array.
   *
   * @param elements the elements
   */
  record Sequence(List<Json> elements) implements Json {
    /** Makes the list unmodifiable. */
    public Sequence {
      elements = List.copyOf(elements);
    }
  }

  /**
   * A text.
   *
   * @param value the characters, without quotes or escapes
   */
  record Text(String value) implements Json {}

  /**
   * A number.
   *
   * @param digits the number as it was written
   */
  record Numeral(String digits) implements Json {}

  /**
   * True or false.
   *
   * @param value which of the two
   */
  record Bool(boolean value) implements Json {}

  /** The value null. */
  record Null() implements Json {}

  /**
   * A scalar of a format in which only the reader can tell whether it is a text or a number.
   *
   * @param text the scalar as it was written
   */
  record Untyped(String text) implements Json {}

  /** Returns an object without fields. */
  static Mapping mapping() {
    return new Mapping(Map.of());
  }

  /** Returns a text. */
  static Json text(String value) {
    return new Text(value);
  }

  /** Returns a whole number. */
  static Json number(long value) {
    return new Numeral(Long.toString(value));
  }

  /** Returns an array of texts. */
  static Json texts(List<String> values) {
    return new Sequence(values.stream().map(Json::text).toList());
  }
}
