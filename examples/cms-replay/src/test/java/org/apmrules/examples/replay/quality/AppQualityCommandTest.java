package org.apmrules.examples.replay.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apmrules.examples.replay.CmsReplay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppQualityCommandTest {

  private static final Path SAMPLES = Path.of("src", "test", "resources", "quality");
  private static final Path ACOS = SAMPLES.resolve("acos.csv");

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(Path file, String... arguments) {
    List<String> all = new ArrayList<>(List.of("app-quality"));
    all.addAll(List.of(arguments));
    for (String benchmarks : List.of("benchmarks-2022.csv", "benchmarks-2023.csv")) {
      all.addAll(List.of("--benchmarks", SAMPLES.resolve(benchmarks).toString()));
    }
    all.add(file.toString());
    return CmsReplay.commandLine()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(all.toArray(String[]::new));
  }

  private Path changed(String from, String to) throws Exception {
    String text = Files.readString(ACOS);
    assertTrue(text.contains(from), text);
    return Files.writeString(folder.resolve("changed.csv"), text.replace(from, to));
  }

  private String row(String id) {
    return out.toString().lines().filter(line -> line.startsWith(id)).findFirst().orElse("");
  }

  @Test
  void anAcoThatReportsCqmsHasThePublishedScoreAndOneThatReportsNothingThePercentile() {
    assertEquals(0, run(ACOS, "--year", "2023"));

    assertEquals("A5025,67.92,67.92,0.00,exact,,E", row("A5025"));
    assertEquals("A1070,65.76,65.76,0.00,exact,floor,E", row("A1070"));
    assertTrue(
        err.toString().matches("(?s).*reported as eCQMs or CQMs\\R +rows +1\\R +exact +1\\R.*"),
        err::toString);
  }

  @Test
  void scoresThatAFilePrintsAsFractionsAreReadInPercent() throws Exception {
    List<String> lines = Files.readAllLines(ACOS);
    String aco = lines.stream().filter(line -> line.startsWith("2023,A5025,")).findFirst().get();
    assertTrue(aco.contains(",67.92,"), aco);
    Path fractions = folder.resolve("fractions.csv");
    Files.write(fractions, List.of(lines.get(0), aco.replace(",67.92,", ",0.6792,")));

    assertEquals(0, run(fractions, "--year", "2023"));

    assertEquals("A5025,67.92,67.92,0.00,exact,,E", row("A5025"));
  }

  @Test
  void improvementAgainstAYearThatIsNotInTheFileIsNamed() {
    assertEquals(0, run(ACOS, "--year", "2022"));

    assertTrue(
        row("A2973")
            .contains("improvement, the year before is not in the file: 2.19 points are added"),
        () -> row("A2973"));
    assertTrue(
        err.toString().matches("(?s).* improvement, the year before is not in the file +2\\R.*"),
        err::toString);
  }

  @Test
  void theSurveyOfAnAcoWithTooSmallASampleLeavesTheScore() {
    assertEquals(0, run(ACOS, "--year", "2022"));

    assertTrue(row("A2973").startsWith("A2973,91.21,89.02,-2.19,"), () -> row("A2973"));
  }

  @Test
  void pointsThatHealthEquityMayHaveAddedAreNamed() throws Exception {
    assertEquals(0, run(changed(",67.92,", ",72.92,"), "--year", "2023"));

    assertTrue(
        row("A5025").contains("health equity adjustment or improvement: 5.00 points are added"),
        () -> row("A5025"));
  }

  @Test
  void noMorePointsThanImprovementAndHealthEquityGiveAreExplained() throws Exception {
    assertEquals(3, run(changed(",67.92,", ",97.92,"), "--year", "2023"));

    assertTrue(
        row("A5025").contains("unexplained,the published score is 30.00 points above"),
        () -> row("A5025"));
  }

  @Test
  void aLowerPublishedScoreIsUnexplained() throws Exception {
    assertEquals(3, run(changed(",67.92,", ",67.50,"), "--year", "2023"));

    assertTrue(err.toString().contains("A5025 unexplained"), err::toString);
  }

  @Test
  void aFileInCmsOwnLayoutTakesImprovementFromTheFileOfTheYearBefore() throws Exception {
    String header =
        "ACO_ID,Current_Track,Recvd30p,QualScore,DisAffQual,Report_WI,Report_eCQM_CQM,Measure_479,"
            + "QualityID_001_MIPSCQM,QualityID_134_eCQM,QualityID_236_MIPSCQM\n";
    Path now =
        Files.writeString(
            folder.resolve("now.csv"), header + "A1,E,0,72.07%,0,0,1,-,50.97%,59.44%,66.82%\n");
    Path before =
        Files.writeString(
            folder.resolve("before.csv"), header + "A1,E,0,40.00%,0,0,1,-,90%,1%,1%\n");

    assertEquals(0, run(now, "--year", "2023"), out::toString);
    assertTrue(row("A1").contains("A1,72.07,72.07,0.00,exact"), () -> row("A1"));
    out.getBuffer().setLength(0);
    assertEquals(0, run(now, "--year", "2023", "--year-before", before.toString()));
    assertTrue(row("A1").contains("no improvement credited"), () -> row("A1"));
  }

  @Test
  void ratesOfTheWebInterfaceThatAreNotPublishedAreNamed() throws Exception {
    Path file = changed("A5025,E,1,0,1,0,67.92", "A5025,E,1,1,0,0,93.13");
    String rates = Files.readString(file).replaceAll("50\\.97,,,59\\.44,,,,,66\\.82", ",,,,,,,");
    Files.writeString(file, rates);

    assertEquals(0, run(file, "--year", "2023"), out::toString);
    assertTrue(row("A5025").contains("rates not published"), () -> row("A5025"));
  }
}
