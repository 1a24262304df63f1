package org.apmrules.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DetermineCommandTest {

  private static final String QP_2026 =
      "{\"case\":\"conversion-factor\",\"id\":\"a\",\"paymentYear\":2026,"
          + "\"qualifyingApmParticipant\":true}\n";

  @TempDir private Path folder;

  @Test
  void answersWithResultWarningsAndRuleSet() {
    CliRun run = CliRun.withInput(QP_2026, "determine", "-");
    assertEquals(0, run.status());
    assertEquals("", run.messages());
    assertEquals(
        List.of("id", "result", "warnings", "ruleSet"),
        List.copyOf(run.answers().get(0).fields().keySet()));
    assertEquals("33.5675", CliRun.text(run.answers().get(0), "result", "finalFactor"));
  }

  @Test
  void addsTheDerivationWhenAskedToExplain() {
    CliRun run = CliRun.withInput(QP_2026, "determine", "--explain", "-");
    assertTrue(
        CliRun.text(run.answers().get(0), "derivation", "fact").startsWith("Conversion factor"),
        run.out());
    assertTrue(
        CliRun.text(run.answers().get(0), "derivation", "rule", "citation").startsWith("SSA 1848"),
        run.out());
  }

  @Test
  void reportsForPeopleWithTheDerivationAsATree() {
    CliRun run =
        CliRun.withInput(QP_2026 + "{\"id\":\"b_\"}\n", "determine", "--format", "markdown", "-");
    assertEquals(3, run.status());
    assertTrue(run.out().startsWith("# Determinations\n\nRule set "), run.out());
    assertTrue(run.out().contains("\n## a\n"), run.out());
    assertTrue(run.out().contains("\n| finalFactor | 33.5675 |\n"), run.out());
    assertTrue(run.out().contains("\n- Conversion factor: kind qualifying APM"), run.out());
    assertTrue(run.out().contains("\n    - Payment year 2026 (given)\n"), run.out());
    assertTrue(run.out().contains("\n## b\\_\n\n**Problem 101 FIELD\\_MISSING**\n"), run.out());
  }

  @Test
  void namesAProblemByCodeNumberFieldMessageAndCure() {
    CliRun run = CliRun.withInput(QP_2026.replace("2026", "\"x\""), "determine", "-");
    assertEquals(3, run.status());
    assertEquals(
        "{\"id\":\"a\",\"problem\":{\"code\":\"WRONG_TYPE\",\"number\":103,"
            + "\"field\":\"paymentYear\",\"message\":\"\\\"x\\\" was given; a payment year such as"
            + " 2026 is needed.\",\"cure\":\"Write the value in the type named.\"}}\n",
        run.out());
  }

  @Test
  void namesACaseWithoutIdentifierByItsLine() {
    String nameless = QP_2026.replace("\"id\":\"a\",", "");
    CliRun run =
        CliRun.withInput(
            "\n" + nameless + "\r\n" + QP_2026.replace("\"a\"", "7.0"), "determine", "-");
    assertEquals("line 2", CliRun.text(run.answers().get(0), "id"));
    assertTrue(run.out().contains("{\"id\":7.0,"), run.out());
  }

  @Test
  void readsJsonAndCsvFilesByTheirNamesAndAnswersInTheOrderGiven() throws IOException {
    Path json = folder.resolve("cases.JSON");
    Files.writeString(json, "[" + QP_2026 + "," + QP_2026.replace("\"a\"", "\"b\"") + "]");
    Path csv = folder.resolve("cases.csv");
    String rows =
        """
        case,id,paymentYear,qualifyingApmParticipant
        conversion-factor,"c, d",2026,TRUE
        """;
    Files.writeString(csv, "\ufeff" + rows.replace("\n", "\r\n"));
    CliRun run = CliRun.withInput(QP_2026, "determine", csv.toString(), json.toString(), "-");
    assertEquals(0, run.status(), run.out());
    assertEquals(
        List.of("c, d", "a", "b", "a"),
        run.answers().stream().map(answer -> CliRun.text(answer, "id")).toList());
  }

  @Test
  void readsStandardInputAsToldToAndTakesASingleObject() {
    CliRun run = CliRun.withInput(QP_2026.replace(",", ",\n"), "determine", "--from", "json", "-");
    assertEquals(0, run.status(), run.out());
  }

  @Test
  void keepsTheOrderOfManyCasesOnSeveralThreads() {
    String input =
        IntStream.range(0, 2000)
            .mapToObj(i -> QP_2026.replace("\"a\"", i % 7 == 0 ? i + ",}" : "" + i))
            .collect(Collectors.joining());
    CliRun run = CliRun.withInput(input, "determine", "-");
    assertEquals(3, run.status());
    assertEquals(
        IntStream.range(0, 2000).mapToObj(Integer::toString).toList(),
        run.answers().stream().map(answer -> CliRun.text(answer, "id")).toList());
  }

  @Test
  void answersAlikeInEveryLocaleAndTimeZone() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    String[] markdown = {"determine", "--format", "MARKDOWN", "-"};
    CliRun usual = CliRun.withInput(QP_2026, markdown);
    CliRun problem = CliRun.withInput(QP_2026.replace("conversion", "CONVERSIN"), "determine", "-");
    try {
      for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "de-DE")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertEquals(usual, CliRun.withInput(QP_2026, markdown));
        assertEquals(
            problem,
            CliRun.withInput(QP_2026.replace("conversion", "CONVERSIN"), "determine", "-"));
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void refusesWrongUsageWithoutAnyAnswer() {
    assertWrongUsage("Missing required parameter", "determine");
    assertWrongUsage("is not there or cannot be read", "determine", folder + "/nothing.jsonl");
    assertWrongUsage("is not there or cannot be read", "determine", folder.toString());
    assertWrongUsage("is not there or cannot be read", "determine", "a\0b");
    assertWrongUsage("Unknown option", "determine", "--tolerance", "1", "-");
    assertWrongUsage("xml", "determine", "--format", "xml", "-");
    assertWrongUsage("Give a command");
  }

  private static void assertWrongUsage(String words, String... arguments) {
    CliRun run = CliRun.of(arguments);
    assertEquals(2, run.status(), run.messages());
    assertEquals("", run.out());
    assertTrue(run.messages().contains(words), run.messages());
    assertFalse(run.messages().contains("Exception"), run.messages());
  }
}
