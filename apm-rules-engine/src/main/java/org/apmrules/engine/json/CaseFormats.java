package org.apmrules.engine.json;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apmrules.api.PolicyCase;
import org.apmrules.api.ProblemCode;
import org.apmrules.engine.spelling.Suggestion;

/** The JSON forms of the case types that a policy answers, by name. */
public final class CaseFormats {

  private final Map<String, CaseFormat<?>> formats = new TreeMap<>();

  /**
   * Describes case types.
   *
   * @throws IllegalArgumentException if a type is no record that cases can be
   */
  public CaseFormats(Collection<Class<? extends PolicyCase<?>>> types) {
    for (Class<? extends PolicyCase<?>> type : types) {
      CaseFormat<?> format = CaseFormat.of(type);
      formats.put(format.name(), format);
    }
  }

  /** Returns all case types, by name. */
  public List<CaseFormat<?>> all() {
    return List.copyOf(formats.values());
  }

  /**
   * Returns the case type of a name.
   *
   * @throws org.apmrules.api.PolicyException {@code UNKNOWN_CASE_TYPE} with the names that there
   *     are
   */
  public CaseFormat<?> named(String name) {
    CaseFormat<?> format = formats.get(name);
    if (format == null) {
      throw Refusal.of(
          ProblemCode.UNKNOWN_CASE_TYPE,
          CaseFormat.CASE,
          Excerpt.quoted(name)
              + " is no case type."
              + Suggestion.of(name, formats.keySet())
              + " Case types: "
              + String.join(", ", formats.keySet())
              + ".");
    }
    return format;
  }

  /**
   * Returns the case type that a case names.
   *
   * @throws org.apmrules.api.PolicyException if it names none or one that there is not
   */
  public CaseFormat<?> of(Json.Mapping given) {
    Json name = given.fields().get(CaseFormat.CASE);
    if (name == null) {
      throw Refusal.of(
          ProblemCode.FIELD_MISSING,
          CaseFormat.CASE,
          "The field is required but was not given; the name of a case type is needed. Case types: "
              + String.join(", ", formats.keySet())
              + ".");
    }
    if (name instanceof Json.Text text) {
      return named(text.value());
    }
    if (name instanceof Json.Untyped untyped) {
      return named(untyped.text());
    }
    throw Refusal.wrongType(CaseFormat.CASE, name, "the name of a case type");
  }
}
