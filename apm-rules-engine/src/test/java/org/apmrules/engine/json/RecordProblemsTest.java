package org.apmrules.engine.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.apmrules.api.PolicyException;
import org.apmrules.api.Problem;
import org.apmrules.api.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordProblemsTest {

  private static final RecordFormat<ToyCase> FORMAT = RecordFormat.of(ToyCase.class);

  @ParameterizedTest
  @CsvSource({
    "performanceYear, '\"2023\"', WRONG_TYPE",
    "performanceYear, 2023.5, WRONG_TYPE",
    "performanceYear, 1999, OUT_OF_RANGE",
    "performanceYear, 2100, OUT_OF_RANGE",
    "performanceYear, 99999999999, OUT_OF_RANGE",
    "paymentYear, 1e30, OUT_OF_RANGE",
    "name, 1, WRONG_TYPE",
    "elected, '\"true\"', WRONG_TYPE",
    "elected, 1, WRONG_TYPE",
    "points, 2147483648, OUT_OF_RANGE",
    "points, 0.5, WRONG_TYPE",
    "points, '\"3\"', WRONG_TYPE",
    "patients, -1, OUT_OF_RANGE",
    "patients, 1000000000001, OUT_OF_RANGE",
    "patients, 1e999999999, NUMBER_TOO_LONG",
    "paid, true, WRONG_TYPE",
    "paid, [], WRONG_TYPE",
    "paid, '\"1,234.50\"', WRONG_TYPE",
    "paid, '\"$1\"', WRONG_TYPE",
    "paid, '\"\u0661\"', WRONG_TYPE",
    "paid, '\"8%\"', WRONG_TYPE",
    "paid, '\"NaN\"', WRONG_TYPE",
    "paid, 1e15, OUT_OF_RANGE",
    "paid, 1e999, NUMBER_TOO_LONG",
    "paid, 1e999999999, NUMBER_TOO_LONG",
    "paid, 1e-999999999, NUMBER_TOO_LONG",
    "paid, 1e99999999999999999999, NUMBER_TOO_LONG",
    "share, '\"8 %\"', WRONG_TYPE",
    "share, 1e6, OUT_OF_RANGE",
    "score, '\"1/3\"', WRONG_TYPE",
    "achievement, '\"1/0\"', OUT_OF_RANGE",
    "achievement, '\"1/-2\"', WRONG_TYPE",
    "achievement, 1e9, OUT_OF_RANGE",
    "performance, 1e12, OUT_OF_RANGE",
    "performance, '\"82%\"', WRONG_TYPE",
    "day, '\"2023-02-30\"', WRONG_TYPE",
    "day, '\"8/31/2023\"', WRONG_TYPE",
    "day, '\"+12345-01-01\"', WRONG_TYPE",
    "day, 20230831, WRONG_TYPE",
    "level, '\"high\"', UNKNOWN_VALUE",
    "level, 1, WRONG_TYPE",
    "levels, '\"HIGH\"', WRONG_TYPE",
    "parts, {}, WRONG_TYPE",
    "best, [], WRONG_TYPE",
    "bonus, '\"\"', WRONG_TYPE",
  })
  void namesTheFieldAndTheKindOfProblem(String field, String value, String code) {
    assertProblem(code, field, ToyJson.complete().with(field, JsonReader.read(value)));
  }

  @Test
  void refusesThirtyThousandDigitsAtOnce() {
    assertProblem(
        "NUMBER_TOO_LONG",
        "paid",
        ToyJson.complete().with("paid", new Json.Numeral("9".repeat(30_000))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
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
        "parts"
      })
  void asksForEachRequiredField(String field) {
    assertProblem("FIELD_MISSING", field, ToyJson.complete().without(field));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
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
        "bonus"
      })
  void refusesNullEvenWhereAFieldMayBeLeftOut(String field) {
    assertProblem("FIELD_NULL", field, ToyJson.complete().with(field, new Json.Null()));
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"score\":{\"numerator\":1}}', FIELD_MISSING, score.denominator",
    "'{\"score\":{\"numerator\":1,\"denominator\":0}}', OUT_OF_RANGE, score.denominator",
    "'{\"parts\":[{\"name\":\"a\",\"paid\":1},{\"name\":\"a\",\"paid\":-1}]}', OUT_OF_RANGE,"
        + " parts[1].paid",
    "'{\"parts\":[null]}', FIELD_NULL, parts[0]",
    "'{\"parts\":[{\"name\":\"a\",\"payed\":1}]}', UNKNOWN_FIELD, parts[0].payed",
    "'{\"levels\":[\"LOW\",\"HIGH\",\"LOW\"]}', DUPLICATE_FIELD, levels[2]",
    "'{\"best\":{\"name\":\"a\",\"paid\":\"x\"}}', WRONG_TYPE, best.paid",
  })
  void addressesProblemsOfPartsByTheirWholePath(String change, String code, String path) {
    Json.Mapping given = ToyJson.complete();
    for (var field : ((Json.Mapping) JsonReader.read(change)).fields().entrySet()) {
      given = given.with(field.getKey(), field.getValue());
    }
    assertProblem(code, path, given);
  }

  @Test
  void suggestsTheNameThatWasMeant() {
    assertMessage("levl", new Json.Text("HIGH"), "Did you mean level?");
    assertMessage("level", new Json.Text("VeryHigh"), "Did you mean VERY_HIGH?");
    assertMessage("level", new Json.Text("MEDIUM"), "Allowed: LOW, HIGH, VERY_HIGH.");
  }

  @Test
  void reportsTheFirstProblemInTheOrderGiven() {
    Json.Mapping bad = Json.mapping().with("level", Json.text("x")).with("paid", Json.text("x"));
    assertProblem("UNKNOWN_VALUE", "level", bad);
    Json.Mapping reversed =
        Json.mapping().with("paid", Json.text("x")).with("level", Json.text("x"));
    assertProblem("WRONG_TYPE", "paid", reversed);
  }

  @Test
  void quotesLongValuesShortened() {
    String message = problem(ToyJson.complete().with("day", Json.text("x".repeat(9999)))).message();
    assertTrue(message.length() < 200, message);
  }

  private static void assertMessage(String field, Json value, String words) {
    String message = problem(ToyJson.complete().with(field, value)).message();
    assertTrue(message.contains(words), message);
  }

  private static void assertProblem(String code, String field, Json.Mapping given) {
    Problem problem = problem(given);
    assertEquals(ProblemCode.valueOf(code), problem.code(), problem::toString);
    assertEquals(Optional.of(field), problem.field(), problem::toString);
    assertFalse(problem.message().contains("org.apmrules"), problem::toString);
    assertFalse(problem.message().contains("Exception"), problem::toString);
  }

  private static Problem problem(Json.Mapping given) {
    return assertThrows(PolicyException.class, () -> FORMAT.read(given)).problem();
  }
}
