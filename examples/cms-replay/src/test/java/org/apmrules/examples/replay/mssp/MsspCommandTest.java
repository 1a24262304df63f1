package org.apmrules.examples.replay.mssp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apmrules.examples.replay.CmsReplay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class MsspCommandTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void rowsGoToStandardOutputAndTheSummaryBesideThem() {
    assertEquals(0, run("--year", "2023", Samples.file("2023").toString()));

    List<String> rows = out.toString().lines().toList();
    assertEquals(4, rows.size());
    assertTrue(rows.get(0).startsWith("id,published,computed,difference,verdict,reason,name"));
    assertTrue(rows.get(1).startsWith("A1001,73426268,73426268,0,exact,"), rows.get(1));
    assertTrue(err.toString().matches("(?s).*exact +2\\R.*needs unpublished revenue +1\\R.*"));
  }

  @Test
  void rowsGoToAFile() throws Exception {
    Path rows = folder.resolve("rows.csv");

    assertEquals(
        0, run("--year", "2023", "--output", rows.toString(), Samples.file("2023").toString()));

    assertEquals(4, Files.readAllLines(rows).size());
    assertTrue(out.toString().matches("(?s).*rows +3\\R.*"), out::toString);
  }

  @Test
  void anUnexplainedRowIsExitStatus3() throws Exception {
    Path changed = folder.resolve("changed.csv");
    Files.writeString(
        changed, Files.readString(Samples.file("2023")).replace("73426268", "73426300"));

    assertEquals(3, run("--year", "2023", changed.toString()));

    assertTrue(err.toString().contains("A1001 unexplained"), err::toString);
  }

  @Test
  void aStatementNamesTheRuleAndTheLawOfEachFigure() {
    assertEquals(
        0, run("--year", "2018", "--aco", "A1409", "--explain", Samples.file("2018").toString()));

    String statement = out.toString();
    assertTrue(statement.contains("Cap of savings"), statement);
    assertTrue(statement.contains("$12,118,222.50"), statement);
    assertTrue(
        statement.contains("No more than the cap is earned [42 CFR 425.604(e), "), statement);
    assertTrue(statement.contains("CMS published 12118223: exact."), statement);
  }

  @Test
  void aStatementInMarkdownIsATable() {
    assertEquals(
        0,
        run(
            "--year",
            "2018",
            "--aco",
            "A1409",
            "--explain",
            "--format",
            "markdown",
            "--derivation",
            Samples.file("2018").toString()));

    String statement = out.toString();
    assertTrue(statement.startsWith("# Settlement of Balance ACO (A1409)"), statement);
    assertTrue(statement.contains("| Item | Figure | Rule | Authority |"), statement);
    assertTrue(statement.contains("| Expenditures | $83,501,144.00 | given |  |"), statement);
    assertTrue(statement.contains("*The performance year is settled*"), statement);
  }

  @Test
  void aStatementCarriesTheReservationsOfItsRules() {
    run("--year", "2023", "--aco", "A5293", "--explain", Samples.file("2023").toString());

    assertTrue(
        out.toString().contains("Reservation: The revenue of the ACO's participants was not given"),
        out::toString);
  }

  @Test
  void aChartIsWrittenToItsFile() throws Exception {
    Path chart = folder.resolve("chart.svg");

    assertEquals(
        0,
        run(
            "--year",
            "2018",
            "--aco",
            "A1409",
            "--chart",
            chart.toString(),
            Samples.file("2018").toString()));

    assertTrue(Files.readString(chart).startsWith("<svg "));
    assertEquals("", out.toString());
  }

  @Test
  void anAcoThatTheFileDoesNotHaveIsAWrongUsage() {
    assertEquals(2, run("--year", "2018", "--aco", "A0", Samples.file("2018").toString()));
    assertTrue(err.toString().contains("The file has no ACO \"A0\"."), err::toString);
  }

  @Test
  void aStatementWithoutAnAcoIsAWrongUsage() {
    assertEquals(2, run("--year", "2018", "--explain", Samples.file("2018").toString()));
    assertTrue(err.toString().contains("name it with --aco"), err::toString);
  }

  @Test
  void aYearInWordsIsAWrongUsage() {
    assertEquals(2, run("--year", "last", Samples.file("2018").toString()));
    assertTrue(err.toString().contains("\"last\" is no year."), err::toString);
  }

  @Test
  void aFileThatIsNotThereIsAProblemInWords() {
    assertEquals(2, run("--year", "2018", "absent.csv"));
    assertEquals("There is no file \"absent.csv\".", err.toString().strip());
  }

  @Test
  void aRenamedColumnIsAProblemInWordsUntilTheUserNamesIt() throws Exception {
    Path renamed = folder.resolve("renamed.csv");
    Files.writeString(
        renamed, Files.readString(Samples.file("2023")).replaceFirst("ABtotBnchmk", "Target"));

    assertEquals(2, run("--year", "2023", renamed.toString()));
    assertTrue(err.toString().contains("no column ABtotBnchmk (total benchmark)"), err::toString);
    assertEquals(0, run("--year", "2023", "--column", "ABtotBnchmk=Target", renamed.toString()));
  }

  @Test
  void anAcoWithASuppressedFigureHasNoStatementAndSaysWhy() throws Exception {
    Path suppressed = folder.resolve("suppressed.csv");
    Files.writeString(
        suppressed, Files.readString(Samples.file("2023")).replace("1098668352", "*"));

    assertEquals(3, run("--year", "2023", "--aco", "A1001", "--explain", suppressed.toString()));
    assertTrue(err.toString().contains("A1001 is not settled: Row 2 has no ABtotBnchmk."));
  }

  private int run(String... arguments) {
    CommandLine commands = CmsReplay.commandLine();
    commands.setOut(new PrintWriter(out));
    commands.setErr(new PrintWriter(err));
    String[] all = new String[arguments.length + 1];
    all[0] = "mssp";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return commands.execute(all);
  }
}
