package org.apmrules.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apmrules.engine.mutation.Equivalent;
import org.apmrules.engine.mutation.Mutation;
import org.apmrules.engine.mutation.MutationReport;
import org.apmrules.engine.mutation.MutationRun;
import org.apmrules.engine.scenario.Scenarios;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Would a scenario notice if a rule were a little different? Two small areas each time, others on
 * request: {@code -Dmutation.areas=qp,incentive}.
 */
class MutationTest {

  private static final int LEAST_PER_MILLE = 950;

  private static MutationRun mutants;

  @BeforeAll
  static void prepare() throws IOException {
    ClassLoader classLoader = MutationTest.class.getClassLoader();
    List<Equivalent> equivalent =
        Equivalent.readAll(Files.readString(Path.of("src", "test", "mutants", "equivalent.yaml")));
    mutants = new MutationRun(classLoader, Scenarios.onClassPath(classLoader), equivalent);
  }

  @TestFactory
  Stream<DynamicTest> scenariosNoticeSmallChangesOf() {
    String areas = System.getProperty("mutation.areas", "modelstanding,pioneer");
    return Arrays.stream(areas.split(",", -1))
        .map(area -> DynamicTest.dynamicTest(area, () -> assertNoticed(area)));
  }

  private static void assertNoticed(String area) {
    MutationReport report = mutants.run(area, outcome -> {});
    String survivors =
        report.survivors().stream().map(Mutation::toString).collect(Collectors.joining("\n"));
    assertTrue(
        report.killedPerMille() >= LEAST_PER_MILLE, () -> report.figures() + "\n" + survivors);
    assertEquals(List.of(), report.stale(), "Listed as equivalent, but is not");
  }
}
