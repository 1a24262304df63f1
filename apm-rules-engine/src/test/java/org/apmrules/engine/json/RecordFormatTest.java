package org.apmrules.engine.json;

import static org.apmrules.api.Performance.performance;
import static org.apmrules.api.Points.points;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apmrules.api.Count;
import org.apmrules.api.Money;
import org.apmrules.api.PaymentYear;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.Rate;
import org.apmrules.api.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordFormatTest {

  private static final RecordFormat<ToyCase> FORMAT = RecordFormat.of(ToyCase.class);

  @Test
  void readsEveryTypeThatACaseCanHave() {
    assertEquals(
        new ToyCase(
            PerformanceYear.of(2023),
            PaymentYear.of(2025),
            "A",
            true,
            -3,
            Count.of(12),
            Money.usd("1234.5"),
            Rate.percent("8"),
            new Ratio(BigDecimal.ONE, new BigDecimal("3")),
            points(20).dividedBy(Count.of(3)),
            performance("82.31"),
            LocalDate.of(2023, 8, 31),
            ToyCase.Level.HIGH,
            Set.of(ToyCase.Level.LOW, ToyCase.Level.HIGH),
            List.of(
                new ToyCase.Part("a", Money.usd(1), Optional.empty()),
                new ToyCase.Part("b", Money.usd("2.05"), Optional.of(Rate.percent("0.5")))),
            Optional.of(new ToyCase.Part("b", Money.usd("2.05"), Optional.empty())),
            Optional.of(Money.ZERO)),
        FORMAT.read(ToyJson.complete()));
  }

  @Test
  void writesWhatItReadsInTheOrderOfTheRecord() {
    assertEquals(
        ToyJson.COMPLETE, JsonWriter.compact(FORMAT.write(FORMAT.read(ToyJson.complete()))));
  }

  @Test
  void leavesOutOptionalFieldsWithoutAValue() {
    Json.Mapping given = ToyJson.complete().without("best", "bonus");
    assertEquals(given, FORMAT.write(FORMAT.read(given)));
  }

  @ParameterizedTest
  @CsvSource({
    "paid, 1234.5, 1234.50",
    "paid, '\"1234.5\"', 1234.50",
    "paid, -0.005, -0.005",
    "paid, 1e3, 1000.00",
    "share, 0.08, 8%",
    "share, '\"0.08\"', 8%",
    "share, '\"8.0%\"', 8%",
    "share, 0.0188, 1.88%",
    "achievement, 7.50, 7.5",
    "achievement, '\"10/4\"', 2.5",
    "achievement, '\"-2/3\"', -2/3",
    "achievement, 1e2, 100",
    "performance, '\"0.10\"', 0.1",
  })
  void readsAmountsAndRatesExactlyAsNumberOrText(String field, String given, String written) {
    Json.Mapping read = ToyJson.complete().with(field, JsonReader.read(given));
    assertEquals(Json.text(written), FORMAT.write(FORMAT.read(read)).fields().get(field));
  }

  @ParameterizedTest
  @CsvSource({"12.0", "1.2e1", "120e-1", "12"})
  void readsWholeNumbersHoweverTheyAreWritten(String given) {
    Json.Mapping read = ToyJson.complete().with("patients", new Json.Numeral(given));
    assertEquals(Count.of(12), FORMAT.read(read).patients());
  }

  @Test
  void takesUntypedScalarsForWhateverTheFieldNeeds() {
    Json.Mapping untyped = (Json.Mapping) untyped(ToyJson.complete());
    assertEquals(FORMAT.read(ToyJson.complete()), FORMAT.read(untyped));
  }

  @Test
  void refusesToDescribeTypesThatCasesCannotHave() {
    assertUnsupported(WithDouble.class, "double");
    assertUnsupported(WithMap.class, "java.util.Map");
    assertUnsupported(Recursive.class, "contains itself");
    assertUnsupported(Hidden.class, "no public record");
  }

  public record WithDouble(double value) {}

  public record WithMap(java.util.Map<String, String> values) {}

  public record Recursive(Optional<Recursive> inner) {}

  record Hidden(int value) {}

  private static void assertUnsupported(Class<?> type, String reason) {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> RecordFormat.of(type));
    assertTrue(refused.getMessage().contains(reason), refused.getMessage());
  }

  private static Json untyped(Json value) {
    if (value instanceof Json.Mapping mapping) {
      Json.Mapping copy = Json.mapping();
      for (var field : mapping.fields().entrySet()) {
        copy = copy.with(field.getKey(), untyped(field.getValue()));
      }
      return copy;
    }
    if (value instanceof Json.Sequence sequence) {
      return new Json.Sequence(sequence.elements().stream().map(e -> untyped(e)).toList());
    }
    String written = JsonWriter.compact(value);
    return new Json.Untyped(value instanceof Json.Text text ? text.value() : written);
  }
}
