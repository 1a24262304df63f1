package org.apmrules.engine.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apmrules.api.PolicyException;
import org.junit.jupiter.api.Test;

class SchemaTest {

  private static final CaseFormat<?> FORMAT = CaseFormat.of(ToyCase.class);
  private static final JsonSchema SCHEMA = schema(FORMAT.caseSchema());

  @Test
  void namesItsDialectTheCaseTypeAndWhatIsRequired() {
    Map<String, Json> schema = FORMAT.caseSchema().fields();
    assertEquals(Json.text("https://json-schema.org/draft/2020-12/schema"), schema.get("$schema"));
    assertEquals(Json.text("Whether everything can be read"), schema.get("title"));
    Map<String, Json> properties = ((Json.Mapping) schema.get("properties")).fields();
    assertEquals(
        List.of("case", "id", "performanceYear"), properties.keySet().stream().limit(3).toList());
    List<Json> required = ((Json.Sequence) schema.get("required")).elements();
    assertTrue(required.contains(Json.text("case")));
    assertTrue(required.contains(Json.text("parts")));
    assertTrue(!required.contains(Json.text("bonus")) && !required.contains(Json.text("id")));
  }

  @Test
  void describesResultsAsTheyAreWritten() {
    RecordFormat<ToyResult> results = RecordFormat.of(ToyResult.class);
    String written =
        """
        {"level":"LOW","amount":"1.00","score":{"numerator":"1","denominator":"2"},\
        "reasons":["a","b"],"parts":[]}\
        """;
    assertEquals(
        written, JsonWriter.compact(results.write(results.read(JsonReader.read(written)))));
    assertTrue(schema(FORMAT.resultSchema()).validate(written, InputFormat.JSON).isEmpty());
  }

  /** Ranges are the record's own knowledge; for all else, reader and schema are of one mind. */
  @Property
  void acceptsExactlyWhatTheReaderAccepts(
      @ForAll("fields") String field, @ForAll("values") String value) {
    Json.Mapping given =
        ToyJson.complete().with("case", Json.text("toy-case")).with(field, JsonReader.read(value));
    boolean valid = SCHEMA.validate(JsonWriter.compact(given), InputFormat.JSON).isEmpty();
    assertEquals(valid, isReadable(given), JsonWriter.compact(given));
  }

  @Provide
  Arbitrary<String> fields() {
    return Arbitraries.of(
        "performanceYear",
        "paymentYear",
        "name",
        "elected",
        "points",
        "patients",
        "paid",
        "share",
        "score",
        "achievement",
        "performance",
        "day",
        "level",
        "levels",
        "parts",
        "best",
        "bonus",
        "unheard-of");
  }

  @Provide
  Arbitrary<String> values() {
    return Arbitraries.of(
        "null",
        "true",
        "1",
        "2023",
        "2100",
        "2023.0",
        "0.5",
        "1e3",
        "\"\"",
        "\"A\"",
        "\"8%\"",
        "\"1/3\"",
        "\"1.5/3\"",
        "\"1.5\"",
        "\".5\"",
        "\"1e2\"",
        "\"HIGH\"",
        "\"high\"",
        "\"2023-08-31\"",
        "\"2023-02-30\"",
        "\"31.8.2023\"",
        "[]",
        "[\"HIGH\"]",
        "[\"HIGH\",\"HIGH\"]",
        "[1]",
        "{}",
        "{\"numerator\":1,\"denominator\":\"2\"}",
        "{\"numerator\":1}",
        "{\"name\":\"a\",\"paid\":1}",
        "[{\"name\":\"a\",\"paid\":1}]",
        "[{\"name\":\"a\",\"paid\":1,\"share\":null}]",
        "[{\"name\":\"a\",\"cost\":1}]");
  }

  private static boolean isReadable(Json.Mapping given) {
    try {
      FORMAT.read(given);
      return true;
    } catch (PolicyException refused) {
      return false;
    }
  }

  private static JsonSchema schema(Json.Mapping schema) {
    var config =
        com.networknt.schema.SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(JsonWriter.compact(schema), InputFormat.JSON, config);
  }
}
