package org.apmrules.engine.json;

import java.util.List;

/**
 * The JSON form of a record.
 *
 * @param <T> the record
 */
public final class RecordFormat<T> {

  private final Class<T> type;
  private final RecordShape shape;

  private RecordFormat(Class<T> type) {
    this.type = type;
    this.shape = Shapes.ofRecord(type);
  }

  /**
   * Describes a public record.
   *
   * @throws IllegalArgumentException if a component is of a type that cases and results cannot have
   */
  public static <T> RecordFormat<T> of(Class<T> type) {
    return new RecordFormat<>(type);
  }

  /**
   * Reads a record.
   *
   * @throws org.apmrules.api.PolicyException with the first problem, in the order in which the
   *     fields are given; fields that are missing come after all that are given
   */
  public T read(Json given) {
    return type.cast(shape.read(FieldPath.ROOT, given));
  }

  /** Writes a record; optional fields without a value are left out. */
  public Json.Mapping write(T value) {
    return (Json.Mapping) shape.write(value);
  }

  /** Writes an object that is a record of this type. */
  Json.Mapping writeObject(Object value) {
    return write(type.cast(value));
  }

  /** Returns the JSON Schema, for embedding in a document that names the dialect. */
  public Json.Mapping schema() {
    return shape.schema();
  }

  /** Returns the JSON Schema with further fields, required and optional ones, before the others. */
  Json.Mapping schemaWith(Json.Mapping required, Json.Mapping optional) {
    return shape.schemaWith(required, optional);
  }

  /**
   * Compares a record with what is expected of it.
   *
   * @param expected the fields that matter, with null for an optional field that must be left out;
   *     lists must have exactly the elements named
   * @throws org.apmrules.api.PolicyException if the expectation is not of the record's shape
   */
  public List<Difference> differences(Json expected, T actual) {
    return shape.differences(FieldPath.ROOT, expected, actual);
  }
}
