package org.apmrules.engine.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.apmrules.api.Count;
import org.apmrules.api.Performance;
import org.apmrules.api.Points;
import org.apmrules.api.PolicyException;
import org.apmrules.api.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointsFormatTest {

  private static final RecordFormat<ToyScore> FORMAT = RecordFormat.of(ToyScore.class);
  private static final ToyScore THIRD =
      new ToyScore(Points.points(10).dividedBy(Count.of(3)), Performance.performance("82.31"));

  @Test
  void pointsWithoutAnEndAreWrittenWithFourDecimals() {
    assertEquals(
        "{\"points\":\"3.3333\",\"performance\":\"82.31\"}",
        JsonWriter.compact(FORMAT.write(THIRD)));
  }

  @Test
  void pointsAndPerformanceAreReadExactlyFromNumbersAndTexts() {
    ToyScore read = FORMAT.read(JsonReader.read("{\"points\":7.50,\"performance\":\"-1.04\"}"));

    assertEquals(new ToyScore(Points.points("7.5"), Performance.performance("-1.040")), read);
  }

  @Test
  void whatIsWrittenOfPointsIsWhatMayBeExpectedOfThem() {
    assertEquals(List.of(), FORMAT.differences(JsonReader.read("{\"points\":3.3333}"), THIRD));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.3334", "3.33333", "3.333", "3.33330001"})
  void anythingElseIsADifference(String expected) {
    assertEquals(
        1, FORMAT.differences(JsonReader.read("{\"points\":" + expected + "}"), THIRD).size());
  }

  @Test
  void percentSignsAreRefusedBecauseTheUnitIsThatOfTheBenchmark() {
    PolicyException refused =
        assertThrows(
            PolicyException.class,
            () -> FORMAT.read(JsonReader.read("{\"points\":1,\"performance\":\"82.31%\"}")));
    assertEquals(ProblemCode.WRONG_TYPE, refused.problem().code());
  }
}
