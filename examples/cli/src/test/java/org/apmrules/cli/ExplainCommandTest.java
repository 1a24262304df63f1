package org.apmrules.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

  private static final String CASE =
      "{\"id\": \"%s\", \"case\": \"conversion-factor\", \"paymentYear\": %d,"
          + " \"qualifyingApmParticipant\": true}\n";

  @TempDir Path folder;

  private String file(String... lines) throws IOException {
    return Files.writeString(folder.resolve("cases.jsonl"), String.join("", lines)).toString();
  }

  @Test
  void theOnlyCaseOfAFileIsExplainedByResultAndDerivation() throws IOException {
    CliRun run = CliRun.of("explain", file(CASE.formatted("A", 2026)));
    assertEquals(0, run.status(), run.messages());
    assertTrue(run.out().startsWith("Case A\n"), run.out());
    assertTrue(run.out().contains("\nResult\n"), run.out());
    assertTrue(run.out().contains("33.5675"), run.out());
    assertTrue(run.out().contains("\nWhy\n  - Conversion factor"), run.out());
    assertTrue(run.out().contains("    because The published qualifying APM"), run.out());
  }

  @Test
  void ofSeveralCasesOneIsChosenByItsId() throws IOException {
    String file = file(CASE.formatted("A", 2026), CASE.formatted("B", 2020));
    CliRun unchosen = CliRun.of("explain", file);
    assertEquals(2, unchosen.status());
    assertTrue(unchosen.messages().contains("Choose one with --id: A, B."), unchosen.messages());
    assertTrue(CliRun.of("explain", file, "--id", "B").out().startsWith("Case B\n"));
    CliRun unknown = CliRun.of("explain", file, "--id", "C");
    assertEquals(2, unknown.status());
    assertTrue(unknown.messages().contains("0 cases with the id C"), unknown.messages());
  }

  @Test
  void aCaseWithAProblemIsExplainedByTheProblem() throws IOException {
    CliRun run = CliRun.of("explain", file("{\"case\": \"conversion-factor\"}\n"));
    assertEquals(3, run.status());
    assertTrue(run.out().contains("Problem\n  P101 FIELD_MISSING: "), run.out());
  }

  @Test
  void aRuleIsShownByItsNameOrByWordsOfIt() {
    CliRun run = CliRun.of("explain", "--rule", "Updates by QP status from 2026");
    assertEquals(0, run.status(), run.messages());
    assertTrue(run.out().startsWith("conversionfactor/parameters.drl:"), run.out());
    assertTrue(run.out().contains("percent(\"0.75\")"), run.out());
    assertEquals(run.out(), CliRun.of("explain", "--rule", "updates BY QP status").out());
    assertEquals(2, CliRun.of("explain", "--rule", "nobody says this").status());
  }

  @Test
  void colourIsForTerminalsAndOnlyWhereTheEnvironmentAllowsIt() throws IOException {
    String file = file(CASE.formatted("A", 2026));
    assertFalse(CliRun.of("explain", file).out().contains("\u001b["));
    assertTrue(
        CliRun.run(InputStream.nullInputStream(), true, "explain", file)
            .out()
            .contains("\u001b[1mWhy"));
    assertTrue(Colour.isWanted(Map.of("TERM", "xterm")));
    assertFalse(Colour.isWanted(Map.of("NO_COLOR", "1")));
    assertFalse(Colour.isWanted(Map.of("TERM", "dumb")));
  }
}
