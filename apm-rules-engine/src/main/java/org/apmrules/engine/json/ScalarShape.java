package org.apmrules.engine.json;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apmrules.api.PolicyException;

/**
 * A value that is written as a single scalar.
 *
 * @param needed what is needed, in words
 * @param kinds the kinds of JSON scalar it may be written as; an untyped scalar always may
 * @param parse reads the scalar's text; empty if the text is none of this type
 * @param write writes the value
 * @param schema the JSON Schema
 */
record ScalarShape<T>(
    Class<T> type,
    String needed,
    Set<Class<? extends Json>> kinds,
    Function<String, Optional<T>> parse,
    Function<T, Json> write,
    Json.Mapping schema)
    implements Shape {

  @Override
  public Object read(String path, Json given) {
    Optional<String> text = text(given);
    if (text.isEmpty()) {
      throw Refusal.wrongType(path, given, needed);
    }
    try {
      return parse.apply(text.get()).orElseThrow(() -> Refusal.wrongType(path, given, needed));
    } catch (PolicyException refused) {
      throw Refusal.ofValue(path, refused);
    }
  }

  @Override
  public Json write(Object value) {
    return write.apply(type.cast(value));
  }

  private Optional<String> text(Json given) {
    if (given instanceof Json.Untyped untyped) {
      return Optional.of(untyped.text());
    }
    if (!kinds.contains(given.getClass())) {
      return Optional.empty();
    }
    if (given instanceof Json.Text text) {
      return Optional.of(text.value());
    }
    if (given instanceof Json.Bool bool) {
      return Optional.of(Boolean.toString(bool.value()));
    }
    return given instanceof Json.Numeral number ? Optional.of(number.digits()) : Optional.empty();
  }
}
