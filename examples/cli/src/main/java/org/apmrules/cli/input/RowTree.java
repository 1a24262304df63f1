package org.apmrules.cli.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apmrules.api.PolicyException;
import org.apmrules.api.Problem;
import org.apmrules.api.ProblemCode;
import org.apmrules.engine.json.Json;

/** Puts the cells of a row together to the fields, objects and lists that their columns name. */
final class RowTree {

  private static final String EMPTY_LIST = "[]";

  private final Map<FieldPath.Step, RowTree> children = new LinkedHashMap<>();
  private final String path;
  private String cell = "";

  RowTree() {
    this("");
  }

  private RowTree(String path) {
    this.path = path;
  }

  /**
   * Adds a cell that is not empty.
   *
   * @throws PolicyException {@code DUPLICATE_FIELD} if a field is both a value and made of parts
   */
  void put(FieldPath column, String content) {
    RowTree node = this;
    for (FieldPath.Step step : column.steps()) {
      node.refuseIf(!node.cell.isEmpty());
      String inner = node.path;
      node = node.children.computeIfAbsent(step, each -> new RowTree(inner + suffix(inner, each)));
    }
    node.refuseIf(!node.cell.isEmpty() || !node.children.isEmpty());
    node.cell = content;
  }

  private static String suffix(String path, FieldPath.Step step) {
    if (step instanceof FieldPath.Step.Index index) {
      return "[" + index.index() + "]";
    }
    String name = ((FieldPath.Step.Name) step).name();
    return path.isEmpty() ? name : "." + name;
  }

  private void refuseIf(boolean occupied) {
    if (occupied) {
      throw problem(
          ProblemCode.DUPLICATE_FIELD, path, "Two columns of the row give values to the field.");
    }
  }

  /**
   * Returns the tree.
   *
   * @throws PolicyException {@code FIELD_MISSING} if a list lacks an element before its last
   */
  Json toJson() {
    if (cell.equals(EMPTY_LIST)) {
      return new Json.Sequence(List.of());
    }
    if (!cell.isEmpty()) {
      return new Json.Untyped(cell);
    }
    boolean isList =
        !children.isEmpty() && children.keySet().iterator().next() instanceof FieldPath.Step.Index;
    return isList ? list() : mapping();
  }

  Json.Mapping mapping() {
    Map<String, Json> fields = new LinkedHashMap<>();
    children.forEach(
        (step, child) -> {
          if (step instanceof FieldPath.Step.Name name) {
            fields.put(name.name(), child.toJson());
          } else {
            child.refuseIf(true);
          }
        });
    return new Json.Mapping(fields);
  }

  private Json list() {
    children.forEach((step, child) -> child.refuseIf(!(step instanceof FieldPath.Step.Index)));
    List<Json> elements = new ArrayList<>();
    while (elements.size() < children.size()) {
      RowTree element = children.get(new FieldPath.Step.Index(elements.size()));
      if (element == null) {
        throw problem(
            ProblemCode.FIELD_MISSING,
            path + "[" + elements.size() + "]",
            "The element is missing, but the list has others.");
      }
      elements.add(element.toJson());
    }
    return new Json.Sequence(elements);
  }

  private static PolicyException problem(ProblemCode code, String field, String message) {
    return new PolicyException(Problem.ofField(code, field, message));
  }
}
