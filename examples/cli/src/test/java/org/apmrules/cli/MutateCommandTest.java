package org.apmrules.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutateCommandTest {

  @TempDir Path folder;

  @Test
  void changesThatAScenarioNoticesAreCounted() {
    CliRun run = CliRun.of("mutate", "modelstanding");
    assertEquals(0, run.status(), run.out());
    assertTrue(run.out().startsWith("modelstanding: "), run.out());
    assertTrue(run.out().contains(" 0 survived: 100.0% killed in "), run.out());
  }

  @Test
  void withoutScenariosEveryChangeSurvivesUnlessItIsListed() throws IOException {
    Files.writeString(
        folder.resolve("equivalent.yaml"),
        """
        - area: modelstanding
          rule: No rule of this name
          change: rule dropped
          because: It is not there
        """);
    CliRun run =
        CliRun.of(
            "mutate",
            "modelstanding",
            "--scenarios",
            Files.createDirectories(folder.resolve("none")).toString(),
            "--equivalent",
            folder.resolve("equivalent.yaml").toString());
    assertEquals(3, run.status(), run.out());
    assertTrue(run.out().contains(" 0 killed by scenarios"), run.out());
    assertTrue(run.out().contains("\n    rule dropped\n"), run.out());
    assertTrue(run.out().contains("listed as equivalent, but it is not"), run.out());
  }

  @Test
  void anAreaThatThereIsNotIsWrongUsage() {
    CliRun run = CliRun.of("mutate", "nowhere");
    assertEquals(2, run.status());
    assertTrue(run.messages().contains("There is no area nowhere."), run.messages());
  }
}
