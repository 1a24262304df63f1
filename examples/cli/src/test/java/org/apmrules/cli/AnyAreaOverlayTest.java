package org.apmrules.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an analyst begins with is in order in every area. */
@Tag("policy")
class AnyAreaOverlayTest {

  @TempDir Path temporary;

  static List<String> areas() {
    return CliRun.RULES.ruleSet().areas();
  }

  @ParameterizedTest
  @MethodSource("areas")
  void aNewOverlayPassesItsChecksAndScenarios(String area) {
    String folder = temporary.resolve("of-" + area).toString();
    CliRun begun = CliRun.of("new-overlay", folder, "--area", area);
    assertEquals(0, begun.status(), begun.messages());
    CliRun tested = CliRun.of("test", folder);
    assertEquals(0, tested.status(), tested.out() + tested.messages());
    assertTrue(tested.out().contains("passed: 1 of 1 scenarios of the overlay"), tested.out());
    assertTrue(tested.out().contains("1 of 1 rules of the overlay fired"), tested.out());
  }
}
