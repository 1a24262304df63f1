package org.apmrules.engine.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;

/**
 * One field of a record.
 *
 * @param name the component's name
 * @param shape the shape of the value
 * @param isOptional whether the field may be left out
 * @param accessor the component's accessor
 */
record FieldShape(String name, Shape shape, boolean isOptional, Method accessor) {

  /** Returns the record's value, or nothing if it is left out. */
  Optional<?> of(Object owner) {
    try {
      Object value = accessor.invoke(owner);
      return value instanceof Optional<?> optional ? optional : Optional.of(value);
    } catch (InvocationTargetException | IllegalAccessException unreadable) {
      throw new IllegalStateException("Cannot read " + accessor, unreadable);
    }
  }

  /** Returns the value that the record's constructor takes. */
  Object read(String path, Json given) {
    Object value = shape.read(path, given);
    return isOptional ? Optional.of(value) : value;
  }
}
