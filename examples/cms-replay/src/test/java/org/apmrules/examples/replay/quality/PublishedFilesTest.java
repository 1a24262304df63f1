package org.apmrules.examples.replay.quality;

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
import org.apmrules.examples.replay.benchmark.Benchmarks;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Replays whole published files where they stand beside the project. */
class PublishedFilesTest {

  private static final Path FOLDER = Path.of("..", "..", "..", "shared", "data", "mips");

  /** What is known of a report: how many rows have which verdict. */
  private record Known(int exact, int precision, int figure) {

    void check(ReplayReport report) {
      StringWriter summary = new StringWriter();
      report.printSummary(new PrintWriter(summary));

      assertTrue(report.isExplained(), summary::toString);
      assertEquals(exact + precision + figure, report.rows().size(), summary::toString);
      assertEquals(exact, report.count(Verdict.EXACT), summary::toString);
      assertEquals(precision, report.count(Verdict.WITHIN_PRINTED_PRECISION), summary::toString);
    }
  }

  @TestFactory
  Stream<DynamicTest> everyScoreIsExactOrExplained() throws IOException {
    if (!Files.isDirectory(FOLDER)) {
      return Stream.of(
          DynamicTest.dynamicTest(
              "No published files stand beside the project: only samples are replayed",
              () -> assertFalse(Files.exists(FOLDER))));
    }
    QualityMapping mapping =
        new QualityMapping(
            Benchmarks.read(
                List.of(
                    FOLDER.resolve("qpp_benchmarks_2017_2022_deciles.csv"),
                    FOLDER.resolve("qpp_benchmarks_2023_2026_percentiles.csv"))));
    QualityFile file =
        new QualityFile(CsvTable.read(FOLDER.resolve("mssp_aco_app_quality_2022_2023.csv")));
    ApmRules rules = ApmRules.load();
    return Stream.of(
        year(rules, mapping, file, 2022, List.of(74, 73, 276), List.of(115, 74, 293)),
        year(rules, mapping, file, 2023, List.of(146, 211, 18), List.of(184, 246, 23)));
  }

  private static DynamicTest year(
      ApmRules rules,
      QualityMapping mapping,
      QualityFile file,
      int year,
      List<Integer> web,
      List<Integer> all) {
    return DynamicTest.dynamicTest(
        "performance year " + year,
        () -> {
          QualityScores scores = new QualityScores(rules, mapping, file.of(year - 1));
          QualityReplay replay = QualityReplay.of(year, file.of(year), scores);

          known(web).check(replay.byReporting().get(0));
          known(all).check(replay.all());
        });
  }

  private static Known known(List<Integer> counts) {
    return new Known(counts.get(0), counts.get(1), counts.get(2));
  }
}
