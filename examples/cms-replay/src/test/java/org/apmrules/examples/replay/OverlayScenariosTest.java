package org.apmrules.examples.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apmrules.api.ApmRules;
import org.apmrules.engine.scenario.Scenario;
import org.apmrules.engine.scenario.ScenarioOutcome;
import org.apmrules.engine.scenario.ScenarioRunner;
import org.apmrules.engine.scenario.Scenarios;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the scenarios of each overlay under it, and sees that the built-in policy differs. */
class OverlayScenariosTest {

  private static final Path OVERLAYS = Path.of("..", "overlays");
  private static final ApmRules BUILT_IN = ApmRules.load();

  private static List<Path> overlays() throws IOException {
    try (Stream<Path> paths = Files.list(OVERLAYS)) {
      return paths.filter(Files::isDirectory).sorted().toList();
    }
  }

  @TestFactory
  Stream<DynamicTest> everyOverlayDoesWhatItsScenariosSayAndTheBuiltInPolicyDoesNot()
      throws IOException {
    return overlays().stream()
        .filter(overlay -> Files.isDirectory(overlay.resolve("scenarios")))
        .map(
            overlay ->
                DynamicTest.dynamicTest(
                    overlay.getFileName().toString(), () -> tellsBothApart(overlay)));
  }

  @Test
  void everyOverlayIsDescribed() throws IOException {
    String readme = Files.readString(OVERLAYS.resolve("README.md"));
    List<Path> overlays = overlays();
    assertFalse(overlays.isEmpty());
    for (Path overlay : overlays) {
      assertTrue(readme.contains("`" + overlay.getFileName() + "`"), overlay::toString);
    }
  }

  private static void tellsBothApart(Path overlay) throws IOException {
    List<Scenario> scenarios = Scenarios.inFolder(overlay.resolve("scenarios"));
    ScenarioRunner mine = new ScenarioRunner(ApmRules.builder().overlay(overlay).build());
    List<String> failures =
        scenarios.stream()
            .map(mine::run)
            .filter(outcome -> !outcome.passed())
            .map(ScenarioOutcome::toText)
            .toList();
    assertEquals(List.of(), failures);
    ScenarioRunner builtIn = new ScenarioRunner(BUILT_IN);
    assertTrue(scenarios.stream().map(builtIn::run).anyMatch(outcome -> !outcome.passed()));
  }
}
