package org.apmrules.examples.replay.mssp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apmrules.examples.replay.ReplayReport;
import org.apmrules.examples.replay.ReplayedRow;
import org.apmrules.examples.replay.Verdict;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Replays whole published files where they stand beside the project. */
class PublishedFilesTest {

  private static final Path FOLDER = Path.of("..", "..", "..", "shared", "data", "aco");

  /** What is known of a file: how many rows have which verdict. */
  private record Known(
      String year, String file, int exact, int oneDollar, int precision, List<String> revenue) {

    int rows() {
      return exact + oneDollar + precision + revenue.size();
    }
  }

  private static final List<Known> KNOWN =
      List.of(
          new Known("2013", "mssp_py2013.csv", 193, 27, 0, List.of()),
          new Known("2014", "mssp_py2014.csv", 326, 7, 0, List.of()),
          new Known("2015", "mssp_py2015.csv", 296, 3, 93, List.of()),
          new Known("2016", "mssp_py2016.csv", 318, 3, 111, List.of()),
          new Known("2017", "mssp_py2017.csv", 329, 7, 136, List.of()),
          new Known("2018", "mssp_py2018.csv", 366, 6, 176, List.of()),
          new Known("2019", "mssp_py2019.csv", 264, 8, 202, List.of("A2392")),
          new Known("2019A", "mssp_py2019A_sample.csv", 3, 0, 11, List.of()),
          new Known("2020", "mssp_py2020.csv", 253, 17, 243, List.of()),
          new Known("2021", "mssp_py2021.csv", 434, 41, 0, List.of()),
          new Known("2023", "mssp_py2023.csv", 395, 55, 0, List.of("A1241", "A4627", "A5293")));

  @TestFactory
  Stream<DynamicTest> everyRowOfAPublishedFileIsExplained() {
    if (!Files.isDirectory(FOLDER)) {
      return Stream.of(
          DynamicTest.dynamicTest(
              "No published files stand beside the project: only samples are replayed",
              () -> assertFalse(Files.exists(FOLDER))));
    }
    return KNOWN.stream()
        .map(
            known ->
                DynamicTest.dynamicTest("performance year " + known.year(), () -> replay(known)));
  }

  private static void replay(Known known) {
    ReplayReport report =
        Samples.read(known.year(), FOLDER.resolve(known.file())).replay(Samples.RULES);
    StringWriter summary = new StringWriter();
    report.printSummary(new PrintWriter(summary));

    assertTrue(report.isExplained(), summary::toString);
    assertEquals(known.rows(), report.rows().size(), summary::toString);
    assertEquals(known.exact(), report.count(Verdict.EXACT), summary::toString);
    assertEquals(known.oneDollar(), report.count(Verdict.WITHIN_ONE_DOLLAR), summary::toString);
    assertEquals(
        known.revenue(),
        report.rows().stream()
            .filter(row -> row.verdict() == Verdict.NEEDS_UNPUBLISHED_REVENUE)
            .map(ReplayedRow::id)
            .toList());
  }
}
