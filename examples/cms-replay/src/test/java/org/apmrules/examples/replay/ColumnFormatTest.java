package org.apmrules.examples.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ColumnFormatTest {

  @Test
  void aSignIsReadWithTheScaleThatTheColumnShows() {
    assertEquals(new ColumnFormat(true, 2), seenIn("0.50%", "77%"));
    assertEquals(new ColumnFormat(false, 4), seenIn("0.5000%", "0.0234%"));
  }

  @Test
  void aShareAboveOneAndAHalfSaysPercent() {
    assertEquals(new ColumnFormat(true, 1), seenIn("77.5", "1"));
  }

  @Test
  void sharesUpToOneAreFractions() {
    assertEquals(new ColumnFormat(false, 4), seenIn("0.9217", "1", "P4R", "-", ""));
  }

  @Test
  void aCellIsReadAsItsColumnPrints() {
    Optional<PrintedNumber> score = new ColumnFormat(true, 2).read(Optional.of("98.06"));

    assertEquals(Optional.of(new BigDecimal("0.9806")), score.map(PrintedNumber::value));
  }

  @Test
  void aWordIsNoShare() {
    assertEquals(Optional.empty(), new ColumnFormat(false, 9).read(Optional.of("P4R")));
  }

  private static ColumnFormat seenIn(String... cells) {
    List<CsvRow> rows =
        Arrays.stream(cells).map(cell -> new CsvRow(2, Map.of("QualScore", cell))).toList();
    return ColumnFormat.seenIn(
        new CsvTable(List.of("QualScore"), rows), new BigDecimal("1.5"), "QualScore");
  }
}
