package org.apmrules.cli.badinput;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apmrules.engine.json.Json;

/** Changes a value deep inside a JSON tree. */
final class Tree {

  private Tree() {}

  /**
   * Returns the tree with another value at a place.
   *
   * @param steps names of fields and numbers of elements
   * @param value the value; none removes the field
   */
  static Json with(Json tree, List<Object> steps, Optional<Json> value) {
    if (steps.isEmpty()) {
      return value.orElseThrow();
    }
    List<Object> rest = steps.subList(1, steps.size());
    if (steps.get(0) instanceof Integer index) {
      List<Json> elements = new ArrayList<>(((Json.Sequence) tree).elements());
      elements.set(index, with(elements.get(index), rest, value));
      return new Json.Sequence(elements);
    }
    Json.Mapping mapping = (Json.Mapping) tree;
    String name = (String) steps.get(0);
    if (rest.isEmpty() && value.isEmpty()) {
      return mapping.without(name);
    }
    Map<String, Json> fields = new LinkedHashMap<>(mapping.fields());
    Json inner = fields.getOrDefault(name, Json.mapping());
    fields.put(name, with(inner, rest, value));
    return new Json.Mapping(fields);
  }

  static String path(List<Object> steps) {
    StringBuilder path = new StringBuilder();
    for (Object step : steps) {
      if (step instanceof Integer) {
        path.append('[').append(step).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step);
      }
    }
    return path.toString();
  }

  static List<Object> append(List<Object> steps, Object step) {
    List<Object> longer = new ArrayList<>(steps);
    longer.add(step);
    return longer;
  }
}
