package org.apmrules.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverlayCommandsTest {

  private static final String RULE = "Updates by QP status from 2026";
  private static final String CASE =
      "{\"case\": \"conversion-factor-update\", \"paymentYear\": 2026, \"priorFactor\": 32.3465,"
          + " \"budgetNeutralityAdjustment\": \"0.49%\", \"qualifyingApmParticipant\": true}\n";

  @TempDir Path temporary;
  private Path overlay;

  @BeforeEach
  void begin() {
    overlay = temporary.resolve("proposal");
    CliRun run = on("new-overlay", "--area", "conversionfactor", "--rule", RULE);
    assertEquals(0, run.status(), run.messages());
  }

  private CliRun on(String command, String... options) {
    return CliRun.of(
        Stream.concat(Stream.of(command, overlay.toString()), Stream.of(options))
            .toArray(String[]::new));
  }

  private void edit(String from, String to) throws IOException {
    Path file = overlay.resolve("conversionfactor/parameters.drl");
    String text = Files.readString(file);
    assertTrue(text.contains(from), text);
    Files.writeString(file, text.replace(from, to));
  }

  @Test
  void aNewOverlayChangesNothing() {
    CliRun checked = on("check");
    assertEquals(0, checked.status(), checked.out());
    assertTrue(checked.out().startsWith("no findings in "), checked.out());
    CliRun compared = on("diff");
    assertTrue(compared.out().contains("No parameter changes in any year."), compared.out());
  }

  @Test
  void anOverlayIsNotBegunOverFilesThatAreThere() {
    CliRun again = on("new-overlay", "--area", "conversionfactor", "--rule", RULE);
    assertEquals(2, again.status());
    assertTrue(again.messages().contains("already. Nothing was written."), again.messages());
  }

  @Test
  void anAreaThatThereIsNotCannotBeBegun() {
    CliRun run = CliRun.of("new-overlay", temporary.resolve("x").toString(), "--area", "nowhere");
    assertEquals(2, run.status());
    assertTrue(run.messages().contains("There is no area nowhere. Areas: "), run.messages());
  }

  @Test
  void theDifferenceNamesTheRuleTheParameterItsYearsAndBothValues() throws IOException {
    edit("\"0.75\"", "\"0.80\"");
    CliRun run = on("diff");
    assertEquals(0, run.status(), run.messages());
    assertTrue(run.out().contains("  replaced  " + RULE + "\n"), run.out());
    assertTrue(run.out().contains("-> proposal/conversionfactor/parameters.drl:"), run.out());
    assertTrue(run.out().contains("statutory updates, qualifying APM\n"), run.out());
    assertTrue(run.out().contains(" years 2026 to 2035: 0.75% -> 0.8%\n"), run.out());
  }

  @Test
  void addedAndDisabledRulesAreListed() throws IOException {
    edit(RULE, RULE + ", proposed");
    Files.writeString(overlay.resolve("conversionfactor/disabled.txt"), RULE + "\n");
    CliRun run = on("diff");
    assertTrue(run.out().contains("  added     " + RULE + ", proposed\n"), run.out());
    assertTrue(run.out().contains("  disabled  " + RULE + "\n"), run.out());
  }

  @Test
  void aFaultIsReportedWithItsPlaceAndAFileThatNothingReadsIsNamed() throws IOException {
    edit("percent(\"0.75\")", "0.75");
    Files.writeString(overlay.resolve("stray.yaml"), "");
    CliRun run = on("check");
    assertEquals(3, run.status(), run.out());
    assertTrue(run.out().contains("proposal/conversionfactor/parameters.drl:"), run.out());
    assertTrue(run.out().contains("note: stray.yaml is not read."), run.out());
    assertTrue(run.out().contains(" finding"), run.out());
    assertEquals(2, on("test").status());
  }

  @Test
  void aWarmCheckOfOneAreaTellsItsTimeAndIsQuick() {
    CliRun run = on("check", "--times", "4");
    Matcher seconds = Pattern.compile("checked in (\\d+)\\.\\d\\d s").matcher(run.out());
    List<Integer> times = seconds.results().map(each -> Integer.parseInt(each.group(1))).toList();
    assertEquals(4, times.size(), run.out());
    // Under a second on an idle machine; ten are a machine that does much else.
    assertTrue(times.get(3) < 10, run.out());
  }

  @Test
  void whatComesOutDifferentlyIsSaidAndWrittenAsJUnitXml() throws IOException {
    edit("\"0.75\"", "\"0.80\"");
    Path xml = temporary.resolve("scenarios.xml");
    CliRun run = on("test", "--junit-xml", xml.toString());
    assertEquals(3, run.status(), run.out());
    assertTrue(run.out().contains("  FAIL  "), run.out());
    assertTrue(run.out().contains(": expected "), run.out());
    assertTrue(run.out().contains("Built-in scenarios that come out differently"), run.out());
    String written = Files.readString(xml);
    assertTrue(written.contains("<testsuite name=\"overlay\" tests=\"1\" failures=\"1\""), written);
    assertTrue(written.contains("<failure message="), written);
  }

  @Test
  void aRuleThatNoScenarioFiresFailsTheCheckAndTheTest() throws IOException {
    edit("value >= 2026", "value == 2026");
    Files.writeString(
        overlay.resolve("conversionfactor/later.drl"),
        Files.readString(overlay.resolve("conversionfactor/parameters.drl"))
            .replace(RULE, "Updates by QP status from 2034")
            .replace("value == 2026", "value >= 2034"));
    Files.writeString(
        overlay.resolve("conversionfactor/between.drl"),
        Files.readString(overlay.resolve("conversionfactor/parameters.drl"))
            .replace(RULE, "Updates by QP status from 2027 to 2033")
            .replace("value == 2026", "value >= 2027, value <= 2033"));
    CliRun run = on("test");
    assertEquals(3, run.status(), run.out());
    assertTrue(
        run.out().contains("No scenario fires \"Updates by QP status from 2034\""), run.out());
    CliRun checked = on("check");
    assertEquals(3, checked.status(), checked.out());
    assertTrue(checked.out().contains("later.drl:9:1: no-scenario"), checked.out());
    assertTrue(checked.out().contains("1 finding in"), checked.out());
  }

  @Test
  void everyCommandTakesAnOverlay() throws IOException {
    edit("\"0.75\"", "\"0.80\"");
    Path cases = temporary.resolve("cases.jsonl");
    Files.writeString(cases, CASE);
    String folder = overlay.toString();
    String file = "proposal/conversionfactor/parameters.drl:";
    CliRun explained = CliRun.of("explain", cases.toString(), "--overlay", folder);
    assertEquals(0, explained.status(), explained.messages());
    assertTrue(explained.out().contains(file), explained.out());
    CliRun determined = CliRun.of("determine", "--explain", cases.toString(), "--overlay", folder);
    assertTrue(determined.out().contains(file), determined.out());
    assertFalse(CliRun.of("determine", "--explain", cases.toString()).out().contains(file));
    assertTrue(CliRun.of("rules", "conversionfactor", "--overlay", folder).out().contains(file));
    assertEquals(0, CliRun.of("cases", "--overlay", folder).status());
    assertEquals(0, CliRun.of("schema", "qp-determination", "--overlay", folder).status());
    assertEquals(0, on("check", "--overlay", folder).status());
    CliRun rule = CliRun.of("explain", "--rule", RULE, "--overlay", folder);
    assertTrue(rule.out().contains("percent(\"0.80\")"), rule.out());
  }

  @Test
  void aFolderThatThereIsNotIsWrongUsage() {
    for (String command : List.of("check", "test", "diff")) {
      CliRun run = CliRun.of(command, temporary.resolve("nothing").toString());
      assertEquals(2, run.status());
      assertTrue(run.messages().contains("There is no folder "), run.messages());
    }
  }
}
