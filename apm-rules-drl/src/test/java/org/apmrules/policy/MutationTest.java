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
import org.apmrules.engine.index.AreaIndex;
import org.apmrules.engine.index.BuiltInPolicy;
import org.apmrules.engine.mutation.Equivalent;
import org.apmrules.engine.mutation.Mutation;
import org.apmrules.engine.mutation.MutationReport;
import org.apmrules.engine.mutation.MutationRun;
import org.apmrules.engine.scenario.Scenarios;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Would a scenario notice if a rule were a little different? One small area each time, and all
 * whose rules or scenarios are others than when {@code tried.yaml} was written. Others on request:
 * {@code -Dmutation.areas=qp,incentive} or {@code all}; {@code -Dmutation.record=true} writes the
 * record.
 */
@Tag("policy")
class MutationTest {

  private static final int LEAST_PER_MILLE = 950;
  private static final String ALWAYS = "pioneer";

  private static List<AreaIndex> areas;
  private static MutationRun mutants;
  private static TriedAreas tried;

  @BeforeAll
  static void prepare() throws IOException {
    ClassLoader classLoader = MutationTest.class.getClassLoader();
    List<Equivalent> equivalent =
        Equivalent.readAll(Files.readString(Path.of("src", "test", "mutants", "equivalent.yaml")));
    areas = new BuiltInPolicy(classLoader).index().areas();
    mutants = new MutationRun(classLoader, Scenarios.onClassPath(classLoader), equivalent);
    tried = TriedAreas.read();
  }

  @Test
  void everyAreaWasTriedOnce() {
    assertEquals(areas.stream().map(AreaIndex::name).sorted().toList(), tried.names());
  }

  @TestFactory
  Stream<DynamicTest> scenariosNoticeSmallChangesOf() {
    return areas.stream()
        .filter(MutationTest::isAskedFor)
        .map(area -> DynamicTest.dynamicTest(area.name(), () -> assertNoticed(area)));
  }

  private static boolean isAskedFor(AreaIndex area) {
    String asked = System.getProperty("mutation.areas", "");
    if (asked.isEmpty()) {
      return area.name().equals(ALWAYS) || tried.isChanged(area);
    }
    return asked.equals("all") || Arrays.asList(asked.split(",", -1)).contains(area.name());
  }

  private static void assertNoticed(AreaIndex area) throws IOException {
    MutationReport report = mutants.run(area.name(), outcome -> {});
    if (Boolean.getBoolean("mutation.record")) {
      tried.record(area, report);
    }
    String survivors =
        report.survivors().stream().map(Mutation::toString).collect(Collectors.joining("\n"));
    assertTrue(
        report.killedPerMille() >= LEAST_PER_MILLE, () -> report.figures() + "\n" + survivors);
    assertEquals(List.of(), report.stale(), "Listed as equivalent, but is not");
  }
}
