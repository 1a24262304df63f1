package org.apmrules.examples.replay.mips;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apmrules.api.ApmRules;
import org.apmrules.examples.replay.CsvTable;
import org.apmrules.examples.replay.ReplayReport;
import org.apmrules.examples.replay.Verdict;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Replays whole published files where they stand beside the project. */
class PublishedScoresTest {

  private static final ApmRules RULES = ApmRules.load();
  private static final Path FOLDER = Path.of("..", "..", "..", "shared", "data", "mips");
  private static final Path SAMPLES = Path.of("src", "test", "resources", "mips");

  @TestFactory
  Stream<DynamicTest> everyPublishedScoreIsWithinPrintedPrecision() {
    if (!Files.isDirectory(FOLDER)) {
      return Stream.of(
          DynamicTest.dynamicTest(
              "No published files stand beside the project: only samples are replayed",
              () -> assertFalse(Files.exists(FOLDER))));
    }
    return Stream.of(
        DynamicTest.dynamicTest("final scores of 2017", this::finalScoresOf2017),
        DynamicTest.dynamicTest("pairs of score and adjustment", this::adjustments));
  }

  private void finalScoresOf2017() throws IOException {
    ReplayReport report = replay(FOLDER.resolve("py2017_group_overall_mips.csv"));
    StringWriter summary = new StringWriter();
    report.printSummary(new PrintWriter(summary));
    assertTrue(report.isExplained(), summary::toString);
    assertEquals(10_045, report.rows().size());
  }

  private void adjustments() throws IOException {
    List<PublishedAdjustment> all =
        PublishedAdjustment.of(CsvTable.read(FOLDER.resolve("qpp_experience_samples.csv")), 2024);
    assertEquals(12, all.size());
    for (int year : List.of(2017, 2021, 2024)) {
      assertTrue(isConsistent(all, year), () -> "performance year " + year);
    }
  }

  @Test
  void everySampleIsWithinPrintedPrecision() throws IOException {
    ReplayReport report = replay(SAMPLES.resolve("2017.csv"));
    assertTrue(report.isExplained());
    assertTrue(report.count(Verdict.WITHIN_PRINTED_PRECISION) > 0);
    assertTrue(report.count(Verdict.EXACT) > 0);
  }

  @Test
  void thePairsOfAYearHaveOnePairOfFactors() throws IOException {
    List<PublishedAdjustment> all =
        PublishedAdjustment.of(CsvTable.read(SAMPLES.resolve("adjustments.csv")), 2024);
    assertTrue(isConsistent(all, 2017));
    assertTrue(isConsistent(all, 2021));
  }

  private static boolean isConsistent(List<PublishedAdjustment> all, int year) {
    List<PublishedAdjustment> some = all.stream().filter(each -> each.year() == year).toList();
    AdjustmentReplay replay = new AdjustmentReplay(RULES, year, some);
    return !some.isEmpty()
        && replay.rows().stream().noneMatch(row -> row.verdict() == Verdict.UNEXPLAINED);
  }

  private static ReplayReport replay(Path file) throws IOException {
    return FinalScoresCommand.replay(RULES, CsvTable.read(file));
  }
}
