package org.apmrules.engine.json;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apmrules.api.ProblemCode;
import org.apmrules.engine.spelling.Suggestion;

/** A value that is one of a list of names. */
final class EnumShape implements Shape {

  private final List<Enum<?>> constants;
  private final List<String> names;

  EnumShape(Class<?> type) {
    constants = Arrays.stream(type.getEnumConstants()).<Enum<?>>map(Enum.class::cast).toList();
    names = constants.stream().<String>map(Enum::name).toList();
  }

  @Override
  public Object read(String path, Json given) {
    String name = name(given).orElseThrow(() -> Refusal.wrongType(path, given, needed()));
    int index = names.indexOf(name);
    if (index < 0) {
      throw Refusal.of(
          ProblemCode.UNKNOWN_VALUE,
          path,
          Excerpt.quoted(name)
              + " is not known."
              + Suggestion.of(name, names)
              + " Allowed: "
              + String.join(", ", names)
              + ".");
    }
    return constants.get(index);
  }

  private static Optional<String> name(Json given) {
    if (given instanceof Json.Text text) {
      return Optional.of(text.value());
    }
    return given instanceof Json.Untyped untyped ? Optional.of(untyped.text()) : Optional.empty();
  }

  @Override
  public Json write(Object value) {
    return Json.text(((Enum<?>) value).name());
  }

  @Override
  public Json.Mapping schema() {
    return Json.mapping().with("enum", Json.texts(names));
  }

  @Override
  public String needed() {
    return "one of " + String.join(", ", names);
  }
}
