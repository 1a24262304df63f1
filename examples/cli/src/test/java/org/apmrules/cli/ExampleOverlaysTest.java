package org.apmrules.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apmrules.engine.scenario.ScenarioRunner;
import org.apmrules.engine.scenario.Scenarios;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The overlays that ship as examples are in order. */
@Tag("policy")
class ExampleOverlaysTest {

  private static final Path OVERLAYS = Path.of("..", "overlays");

  static List<Path> overlays() throws IOException {
    try (Stream<Path> folders = Files.list(OVERLAYS)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void passesItsChecksAndScenariosAndLeavesNoFileUnread(Path overlay) {
    CliRun checked = CliRun.of("check", overlay.toString());
    assertEquals(0, checked.status(), checked.out());
    assertTrue(checked.out().startsWith("no findings"), checked.out());
    CliRun tested = CliRun.of("test", overlay.toString());
    assertEquals(0, tested.status(), tested.out());
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void hasAScenarioThatTheBuiltInPolicyAnswersDifferently(Path overlay) throws IOException {
    ScenarioRunner builtIn = new ScenarioRunner(CliRun.RULES);
    assertTrue(
        Scenarios.inFolder(overlay.resolve("scenarios")).stream()
            .map(builtIn::run)
            .anyMatch(outcome -> !outcome.passed()));
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void isDescribed(Path overlay) throws IOException {
    String readme = Files.readString(OVERLAYS.resolve("README.md"));
    assertTrue(readme.contains("`" + overlay.getFileName() + "`"), readme);
  }

  @Test
  void everyRuleOfAProposalThatIsNotLawSaysSoInTheAnswer() {
    CliRun rules = CliRun.of("rules", "--overlay", OVERLAYS.resolve("cy2027-proposal").toString());
    List<String> lines = rules.out().lines().toList();
    List<String> proposed =
        lines.stream().filter(line -> line.startsWith("  Proposed for 2027: ")).toList();
    assertTrue(proposed.size() >= 4, rules.out());
    for (String rule : proposed) {
      String note = lines.get(lines.indexOf(rule) + 2);
      assertTrue(note.startsWith("    Note: Proposed, not law"), rule + "\n" + note);
    }
  }
}
