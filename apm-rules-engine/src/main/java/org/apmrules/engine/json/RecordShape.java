package org.apmrules.engine.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apmrules.api.PolicyException;
import org.apmrules.api.ProblemCode;
import org.apmrules.engine.spelling.Suggestion;

/** A record: fields by name, each with a shape of its own. */
final class RecordShape implements Shape {

  private final Constructor<?> constructor;
  private final Map<String, FieldShape> fields = new LinkedHashMap<>();

  RecordShape(Constructor<?> constructor, List<FieldShape> fields) {
    this.constructor = constructor;
    fields.forEach(field -> this.fields.put(field.name(), field));
  }

  @Override
  public Object read(String path, Json given) {
    if (!(given instanceof Json.Mapping mapping)) {
      throw Refusal.wrongType(path, given, needed());
    }
    Map<String, Object> values = new LinkedHashMap<>();
    mapping
        .fields()
        .forEach(
            (name, value) ->
                values.put(name, field(path, name).read(FieldPath.field(path, name), value)));
    List<Object> arguments = new ArrayList<>();
    for (FieldShape field : fields.values()) {
      Object value = values.get(field.name());
      arguments.add(value == null ? absent(path, field) : value);
    }
    return construct(path, arguments);
  }

  private FieldShape field(String path, String name) {
    FieldShape field = fields.get(name);
    if (field == null) {
      throw Refusal.of(
          ProblemCode.UNKNOWN_FIELD,
          FieldPath.field(path, name),
          "There is no such field."
              + Suggestion.of(name, fields.keySet())
              + " Fields: "
              + String.join(", ", fields.keySet())
              + ".");
    }
    return field;
  }

  private static Object absent(String path, FieldShape field) {
    if (field.isOptional()) {
      return Optional.empty();
    }
    throw Refusal.of(
        ProblemCode.FIELD_MISSING,
        FieldPath.field(path, field.name()),
        "The field is required but was not given; " + field.shape().needed() + " is needed.");
  }

  private Object construct(String path, List<Object> arguments) {
    try {
      return constructor.newInstance(arguments.toArray());
    } catch (InvocationTargetException refused) {
      if (refused.getCause() instanceof PolicyException problem) {
        throw Refusal.within(path, problem);
      }
      throw new IllegalStateException("Cannot check " + constructor, refused);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException("Cannot construct by " + constructor, impossible);
    }
  }

  @Override
  public Json write(Object value) {
    Map<String, Json> written = new LinkedHashMap<>();
    for (FieldShape field : fields.values()) {
      field.of(value).ifPresent(content -> written.put(field.name(), field.shape().write(content)));
    }
    return new Json.Mapping(written);
  }

  @Override
  public Json.Mapping schema() {
    return schemaWith(Json.mapping(), Json.mapping());
  }

  /** Describes the record with further fields around it. */
  Json.Mapping schemaWith(Json.Mapping moreRequired, Json.Mapping moreOptional) {
    Map<String, Json> properties = new LinkedHashMap<>(moreRequired.fields());
    properties.putAll(moreOptional.fields());
    List<String> required = new ArrayList<>(moreRequired.fields().keySet());
    for (FieldShape field : fields.values()) {
      properties.put(field.name(), field.shape().schema());
      if (!field.isOptional()) {
        required.add(field.name());
      }
    }
    return Json.mapping()
        .with("type", Json.text("object"))
        .with("properties", new Json.Mapping(properties))
        .with("required", Json.texts(required))
        .with("additionalProperties", new Json.Bool(false));
  }

  @Override
  public String needed() {
    return "an object with the fields " + String.join(", ", fields.keySet());
  }

  /** Compares the fields that are named only; null expects an optional field to be left out. */
  @Override
  public List<Difference> differences(String path, Json expected, Object actual) {
    if (!(expected instanceof Json.Mapping mapping)) {
      throw Refusal.wrongType(path, expected, needed());
    }
    List<Difference> differences = new ArrayList<>();
    mapping
        .fields()
        .forEach(
            (name, value) ->
                differences.addAll(
                    differences(FieldPath.field(path, name), field(path, name), value, actual)));
    return differences;
  }

  private static List<Difference> differences(
      String path, FieldShape field, Json expected, Object owner) {
    Optional<?> actual = field.of(owner);
    if (field.isOptional() && expected instanceof Json.Null) {
      return actual
          .map(field.shape()::write)
          .map(found -> new Difference(path, Difference.LEFT_OUT, JsonWriter.compact(found)))
          .stream()
          .toList();
    }
    if (actual.isEmpty()) {
      return List.of(new Difference(path, JsonWriter.compact(expected), Difference.LEFT_OUT));
    }
    return field.shape().differences(path, expected, actual.get());
  }
}
