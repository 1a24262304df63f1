package org.apmrules.engine.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.apmrules.api.CaseType;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.PolicyCase;
import org.apmrules.api.PolicyException;
import org.apmrules.api.Problem;
import org.apmrules.api.ProblemCode;
import org.junit.jupiter.api.Test;

class CaseFormatsTest {

  private final CaseFormats formats = new CaseFormats(List.of(ToyCase.class));

  @Test
  void findsTheTypeThatACaseNamesAndReadsTheRest() {
    Json.Mapping given =
        ToyJson.complete().with("case", Json.text("toy-case")).with("id", Json.number(7));
    CaseFormat<?> format = formats.of(given);
    assertEquals("toy-case", format.name());
    assertEquals(RecordFormat.of(ToyCase.class).read(ToyJson.complete()), format.read(given));
  }

  @Test
  void writesACaseWithTheNameOfItsType() {
    CaseFormat<?> format = formats.named("toy-case");
    String written = JsonWriter.compact(rewritten(format));
    assertEquals("{\"case\":\"toy-case\"," + ToyJson.COMPLETE.substring(1), written);
  }

  private static <R> Json.Mapping rewritten(CaseFormat<R> format) {
    return format.writeCase(format.read(ToyJson.complete()));
  }

  @Test
  void suggestsTheCaseTypeThatWasMeant() {
    Problem problem = refused(Json.mapping().with("case", Json.text("ToyCase")));
    assertEquals(ProblemCode.UNKNOWN_CASE_TYPE, problem.code());
    assertEquals(Optional.of("case"), problem.field());
    assertEquals(
        "\"ToyCase\" is no case type. Did you mean toy-case? Case types: toy-case.",
        problem.message());
  }

  @Test
  void asksForTheCaseType() {
    assertEquals(ProblemCode.FIELD_MISSING, refused(Json.mapping()).code());
    assertEquals(
        ProblemCode.FIELD_NULL, refused(Json.mapping().with("case", new Json.Null())).code());
    assertEquals(
        ProblemCode.WRONG_TYPE, refused(Json.mapping().with("case", Json.number(1))).code());
  }

  @Test
  void refusesCaseTypesThatCollideWithTheIdentifierOrHaveNoName() {
    assertTrue(
        assertThrows(IllegalArgumentException.class, () -> CaseFormat.of(WithId.class))
            .getMessage()
            .contains("named id"));
    assertTrue(
        assertThrows(IllegalArgumentException.class, () -> CaseFormat.of(Nameless.class))
            .getMessage()
            .contains("@CaseType"));
  }

  @CaseType(value = "with-id", asks = "Nothing")
  public record WithId(String id) implements PolicyCase<ToyResult> {
    @Override
    public PerformanceYear year() {
      return PerformanceYear.of(2023);
    }
  }

  public record Nameless(String name) implements PolicyCase<ToyResult> {
    @Override
    public PerformanceYear year() {
      return PerformanceYear.of(2023);
    }
  }

  private Problem refused(Json.Mapping given) {
    return assertThrows(PolicyException.class, () -> formats.of(given)).problem();
  }
}
