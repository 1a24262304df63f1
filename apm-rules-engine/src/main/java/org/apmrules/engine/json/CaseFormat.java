package org.apmrules.engine.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apmrules.api.CaseType;
import org.apmrules.api.PolicyCase;

/**
 * The JSON form of a case type and of its result.
 *
 * @param <R> the type of the result
 */
public final class CaseFormat<R> {

  /** The field that names the case type. */
  public static final String CASE = "case";

  /** The field that names the case, for whoever gave it. */
  public static final String ID = "id";

  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  private final CaseType caseType;
  private final RecordFormat<? extends PolicyCase<R>> caseFormat;
  private final RecordFormat<R> resultFormat;

  private CaseFormat(Class<? extends PolicyCase<R>> type, Class<R> resultType) {
    caseType = type.getAnnotation(CaseType.class);
    if (caseType == null) {
      throw new IllegalArgumentException(type.getName() + " has no @CaseType.");
    }
    caseFormat = RecordFormat.of(type);
    resultFormat = RecordFormat.of(resultType);
    if (Arrays.stream(type.getRecordComponents()).anyMatch(part -> part.getName().equals(ID))) {
      throw new IllegalArgumentException(type.getName() + " has a component named " + ID + ".");
    }
  }

  /**
   * Describes a case type.
   *
   * @throws IllegalArgumentException if the type or its result is no record that cases can be
   */
  @SuppressWarnings({"unchecked", "rawtypes"})
  static CaseFormat<?> of(Class<? extends PolicyCase<?>> type) {
    return new CaseFormat(type, resultType(type));
  }

  private static Class<?> resultType(Class<?> type) {
    for (Type implemented : type.getGenericInterfaces()) {
      if (implemented instanceof ParameterizedType generic
          && generic.getRawType() == PolicyCase.class
          && generic.getActualTypeArguments()[0] instanceof Class<?> result) {
        return result;
      }
    }
    throw new IllegalArgumentException(type.getName() + " does not name its result.");
  }

  /** Returns the name of the case type. */
  public String name() {
    return caseType.value();
  }

  /** Returns what a case of this type asks, in one line. */
  public String asks() {
    return caseType.asks();
  }

  /**
   * Reads a case; the fields that name the type and the case itself may be there or not.
   *
   * @throws org.apmrules.api.PolicyException with the first problem
   */
  public PolicyCase<R> read(Json.Mapping given) {
    return caseFormat.read(given.without(CASE, ID));
  }

  /** Writes a case with the name of its type. */
  public Json.Mapping writeCase(PolicyCase<R> policyCase) {
    Map<String, Json> written = new LinkedHashMap<>();
    written.put(CASE, Json.text(name()));
    written.putAll(caseFormat.writeObject(policyCase).fields());
    return new Json.Mapping(written);
  }

  /** Writes a result. */
  public Json.Mapping writeResult(R result) {
    return resultFormat.write(result);
  }

  /** Writes a result as JSON text on one line. */
  public String resultText(R result) {
    return JsonWriter.compact(writeResult(result));
  }

  /** Compares a result with what is expected of it, as {@link RecordFormat#differences} does. */
  public List<Difference> differences(Json expected, R actual) {
    return resultFormat.differences(expected, actual);
  }

  /** Returns the JSON Schema of a case with its type and, if wanted, its identifier. */
  public Json.Mapping caseSchema() {
    Json.Mapping name = Json.mapping().with("const", Json.text(name()));
    Json.Mapping id = Json.mapping().with("type", Json.texts(List.of("string", "number")));
    return document(
        caseFormat.schemaWith(Json.mapping().with(CASE, name), Json.mapping().with(ID, id)),
        asks());
  }

  /** Returns the JSON Schema of the result. */
  public Json.Mapping resultSchema() {
    return document(resultFormat.schema(), "Result of " + name());
  }

  private static Json.Mapping document(Json.Mapping schema, String title) {
    Map<String, Json> document = new LinkedHashMap<>();
    document.put("$schema", Json.text(DIALECT));
    document.put("title", Json.text(title));
    document.putAll(schema.fields());
    return new Json.Mapping(document);
  }
}
