package org.apmrules.examples.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NamedColumnsTest {

  private static final NamedColumns COLUMNS =
      new NamedColumns(
          List.of(
              NamedColumn.required("identifier of the ACO", "ACO_ID", "ACO_Num"),
              NamedColumn.required("minimum savings rate", "MinSavPerc"),
              NamedColumn.optional("quality score", "QualScore")));

  @Test
  void neitherCaseNorSpacesNorUnderscoresOfAHeaderMatter() {
    CsvTable found = find(Map.of("aco id", "A1", "MINSAVPERC", "0.02", "Other", "x"));

    assertEquals(Optional.of("A1"), found.rows().get(0).text("ACO_ID"));
    assertEquals(Optional.of("0.02"), found.rows().get(0).text("MinSavPerc"));
    assertEquals(Optional.of("x"), found.rows().get(0).text("Other"));
  }

  @Test
  void aColumnThatSomeFilesLeaveOutIsNotMissed() {
    assertEquals(1, find(Map.of("ACO_Num", "A1", "MinSavPerc", "0.02")).rows().size());
  }

  @Test
  void aMissingColumnIsNamedWithWhatItHoldsAndWhatLooksLikeIt() {
    String message = problem(Map.of("ACO_ID", "A1", "MinSavPercent", "0.02"), Map.of());

    assertTrue(message.contains("no column MinSavPerc (minimum savings rate)"), message);
    assertTrue(message.contains("It has MinSavPercent"), message);
  }

  @Test
  void allMissingColumnsAreNamedAtOnce() {
    String message = problem(Map.of("Other", "x"), Map.of());

    assertTrue(message.contains("ACO_ID or ACO_Num"), message);
    assertTrue(message.contains("MinSavPerc"), message);
    assertTrue(message.contains("--column"), message);
  }

  @Test
  void aColumnWithoutAnyFigureIsAProblemOfTheFile() {
    String message = problem(Map.of("ACO_ID", "A1", "MinSavPerc", "*"), Map.of());

    assertEquals("The column MinSavPerc (minimum savings rate) is empty in all rows.", message);
  }

  @Test
  void theUserMaySayUnderWhichHeaderAColumnStands() {
    CsvTable found =
        COLUMNS.find(
            table(Map.of("ACO_ID", "A1", "Hurdle", "0.02")), Map.of("MinSavPerc", "Hurdle"));

    assertEquals(Optional.of("0.02"), found.rows().get(0).text("MinSavPerc"));
  }

  @Test
  void aHeaderThatTheFileDoesNotHaveCannotBeSaid() {
    assertEquals(
        "The file has no column \"Hurdle\".",
        problem(Map.of("ACO_ID", "A1", "MinSavPerc", "0.02"), Map.of("QualScore", "Hurdle")));
  }

  @Test
  void aColumnThatIsNotReadCannotBeSaid() {
    assertEquals(
        "No column \"Hurdle\" is read.",
        problem(Map.of("ACO_ID", "A1", "MinSavPerc", "0.02"), Map.of("Hurdle", "ACO_ID")));
  }

  private static CsvTable find(Map<String, String> row) {
    return COLUMNS.find(table(row), Map.of());
  }

  private static String problem(Map<String, String> row, Map<String, String> said) {
    CsvTable table = table(row);
    return String.valueOf(
        assertThrows(IllegalArgumentException.class, () -> COLUMNS.find(table, said)).getMessage());
  }

  private static CsvTable table(Map<String, String> row) {
    Map<String, String> cells = new LinkedHashMap<>(row);
    return new CsvTable(List.copyOf(cells.keySet()), List.of(new CsvRow(2, cells)));
  }
}
