package org.apmrules.engine.json;

import java.util.ArrayList;
import java.util.List;

/** Values in a given order. */
record ListShape(Shape element) implements Shape {

  @Override
  public Object read(String path, Json given) {
    return readElements(path, given, element);
  }

  static List<Object> readElements(String path, Json given, Shape element) {
    if (!(given instanceof Json.Sequence sequence)) {
      throw Refusal.wrongType(path, given, "a list");
    }
    List<Object> values = new ArrayList<>(sequence.elements().size());
    for (Json one : sequence.elements()) {
      values.add(element.read(FieldPath.element(path, values.size()), one));
    }
    return List.copyOf(values);
  }

  @Override
  public Json write(Object value) {
    return new Json.Sequence(((List<?>) value).stream().map(element::write).toList());
  }

  @Override
  public Json.Mapping schema() {
    return Json.mapping().with("type", Json.text("array")).with("items", element.schema());
  }

  @Override
  public String needed() {
    return "a list";
  }

  @Override
  public List<Difference> differences(String path, Json expected, Object actual) {
    List<?> values = (List<?>) actual;
    if (!(expected instanceof Json.Sequence sequence)
        || sequence.elements().size() != values.size()) {
      return Shape.super.differences(path, expected, actual);
    }
    List<Difference> differences = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      differences.addAll(
          element.differences(
              FieldPath.element(path, i), sequence.elements().get(i), values.get(i)));
    }
    return differences;
  }
}
