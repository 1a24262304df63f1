package org.apmrules.engine.json;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apmrules.api.ProblemCode;

/** Different values whose order means nothing; they are written in the order of their JSON. */
record SetShape(Shape element) implements Shape {

  @Override
  public Object read(String path, Json given) {
    List<Object> values = ListShape.readElements(path, given, element);
    Set<Object> set = new LinkedHashSet<>();
    for (Object value : values) {
      if (!set.add(value)) {
        throw Refusal.of(
            ProblemCode.DUPLICATE_FIELD,
            FieldPath.element(path, set.size()),
            Excerpt.of(element.write(value)) + " is given more than once.");
      }
    }
    return Collections.unmodifiableSet(set);
  }

  @Override
  public Json write(Object value) {
    return new Json.Sequence(
        ((Collection<?>) value)
            .stream()
                .map(element::write)
                .sorted(Comparator.comparing(JsonWriter::compact))
                .toList());
  }

  @Override
  public Json.Mapping schema() {
    return Json.mapping()
        .with("type", Json.text("array"))
        .with("items", element.schema())
        .with("uniqueItems", new Json.Bool(true));
  }

  @Override
  public String needed() {
    return "a list of different values";
  }
}
