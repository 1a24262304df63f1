package org.apmrules.examples.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTableTest {

  @TempDir private Path folder;

  @Test
  void aNameWithACommaIsOneCellBecauseCmsQuotesIt() throws Exception {
    CsvTable table = table("ACO_ID,ACO_Name,Adv_Pay\nA1,\"Care, LLC\",1\n");

    assertEquals(List.of("ACO_ID", "ACO_Name", "Adv_Pay"), table.columns());
    assertEquals(Optional.of("Care, LLC"), table.rows().get(0).text("ACO_Name"));
    assertTrue(table.rows().get(0).isSet("Adv_Pay"));
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstName() throws Exception {
    CsvTable table = table("\uFEFFACO_ID,N_AB\nA1,5000\n");

    assertEquals(Optional.of("A1"), table.rows().get(0).text("ACO_ID"));
  }

  @Test
  void anEmptyCellADashAndAnAsteriskAreNotPublished() throws Exception {
    CsvTable table = table("ACO_ID,a,b,c\nA1,,-,*\n");

    CsvRow row = table.rows().get(0);
    assertEquals(Optional.empty(), row.text("a", "b", "c", "absent"));
    assertFalse(row.isSet("a"));
  }

  @Test
  void aColumnIsFoundUnderTheNameOfItsYear() throws Exception {
    CsvTable table = table("ACO_Num\nA1\n");

    assertEquals(Optional.of("A1"), table.rows().get(0).text("ACO_ID", "ACO_Num"));
    assertEquals(2, table.rows().get(0).number());
  }

  @Test
  void aCellBeyondTheHeaderIsAProblemBecauseANameIsMissing() {
    String message =
        String.valueOf(
            assertThrows(IllegalArgumentException.class, () -> table("ACO_ID,N_AB\nA1,5000,1\n"))
                .getMessage());

    assertTrue(message.startsWith("Row 2 has 3 cells, but the header names 2"), message);
  }

  @Test
  void emptyCellsBeyondTheHeaderDoNoHarm() throws Exception {
    assertEquals(1, table("ACO_ID,N_AB\nA1,5000,,\n").rows().size());
  }

  @Test
  void aLetterInAnotherEncodingDoesNotStopTheReading() throws Exception {
    Path file = folder.resolve("latin.csv");
    Files.write(file, "ACO_ID,ACO_Name\nA1,Caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));

    assertEquals(Optional.of("A1"), CsvTable.read(file).rows().get(0).text("ACO_ID"));
  }

  private CsvTable table(String content) throws Exception {
    return CsvTable.read(Files.writeString(folder.resolve("file.csv"), content));
  }
}
