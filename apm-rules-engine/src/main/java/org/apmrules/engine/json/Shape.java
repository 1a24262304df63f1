package org.apmrules.engine.json;

import java.util.List;

/** How the values of one type are read, written, compared and described. */
interface Shape {

  /**
   * Reads a value.
   *
   * @param path where the value stands
   * @throws org.apmrules.api.PolicyException for a value that is not of this shape
   */
  Object read(String path, Json given);

  /** Writes a value of the type. */
  Json write(Object value);

  /** Returns the JSON Schema that exactly the values that can be read satisfy, but for ranges. */
  Json.Mapping schema();

  /** Says what is needed, as it follows "null was given;". */
  String needed();

  /** Returns where an actual value is not as expected. */
  default List<Difference> differences(String path, Json expected, Object actual) {
    Object wanted = read(path, expected);
    return wanted.equals(actual)
        ? List.of()
        : List.of(
            new Difference(
                path, JsonWriter.compact(write(wanted)), JsonWriter.compact(write(actual))));
  }
}
