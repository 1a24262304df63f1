package org.apmrules.examples.replay.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apmrules.api.Performance;
import org.apmrules.api.benchmark.Benchmark;
import org.apmrules.api.benchmark.BenchmarkForm;
import org.apmrules.api.benchmark.MeasureBenchmark;
import org.apmrules.api.mipsmeasure.CollectionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarksTest {

  private static final String DECILES =
      "performance_year,measure_id,submission_method,is_topped_out_by_program,d1,d2,d3,d4,d5,d6,d7,"
          + "d8,d9,d10\n";
  private static final String PERCENTILES =
      "performance_year,measure_id,submission_method,is_topped_out_by_program,is_inverse,p1,p10,"
          + "p20,p30,p40,p50,p60,p70,p80,p90,p99\n";

  @TempDir private Path folder;
  private int files;

  private Benchmarks read(String... texts) throws Exception {
    List<Path> paths = new ArrayList<>();
    for (String text : texts) {
      String name = "file" + ++files + (text.startsWith("[") ? ".json" : ".csv");
      paths.add(Files.writeString(folder.resolve(name), text));
    }
    return Benchmarks.read(paths);
  }

  private static BenchmarkFinding only(Benchmarks benchmarks, BenchmarkFault fault) {
    assertEquals(
        List.of(fault), benchmarks.findings().stream().map(BenchmarkFinding::fault).toList());
    return benchmarks.findings().get(0);
  }

  private static Benchmark benchmark(boolean inverse, BenchmarkForm form, String... bounds) {
    return new Benchmark(
        inverse, form, List.of(bounds).stream().map(Performance::performance).toList());
  }

  @Test
  void nineBoundsAreThoseOfTheDeciles2To10() throws Exception {
    Benchmarks benchmarks =
        read(DECILES + "2019,110,registry,False,,0,26.89,40.49,50,57.07,64.79,73.08,82.71,96.44\n");

    assertEquals(
        Optional.of(
            MeasureBenchmark.of(
                benchmark(
                    false,
                    BenchmarkForm.DECILES_2_TO_10,
                    "0",
                    "26.89",
                    "40.49",
                    "50",
                    "57.07",
                    "64.79",
                    "73.08",
                    "82.71",
                    "96.44"))),
        benchmarks.of(2019, "110", CollectionType.MIPS_CQM));
    assertEquals(List.of(), benchmarks.findings());
  }

  @Test
  void boundsThatFallAreOfAnInverseMeasure() throws Exception {
    Benchmarks benchmarks =
        read(
            DECILES
                + "2022,484,administrativeClaims,False,,38.97,35.86,33.79,32.27,30.91,29.63,28.44,"
                + "27.17,25.37\n");

    assertTrue(
        benchmarks
            .of(2022, "484", CollectionType.ADMINISTRATIVE_CLAIMS)
            .flatMap(MeasureBenchmark::bounds)
            .orElseThrow()
            .inverse());
  }

  @Test
  void elevenBoundsAreKeysOfPercentilesAndMedicareCqmsHaveTheirOwn() throws Exception {
    Benchmarks benchmarks =
        read(
            PERCENTILES
                + "2024,001,registry,True,True,1,10,20,30,40,50,60,70,80,90,99\n"
                + "2024,001SSP,registry,False,True,2,10,20,30,40,50,60,70,80,90,99\n");

    MeasureBenchmark capped = benchmarks.of(2024, "001", CollectionType.MIPS_CQM).orElseThrow();
    assertTrue(capped.toppedOutCap());
    assertEquals(BenchmarkForm.PERCENTILES, capped.bounds().orElseThrow().form());
    assertEquals(
        Performance.performance("2"),
        benchmarks
            .of(2024, "001", CollectionType.MEDICARE_CQM)
            .flatMap(MeasureBenchmark::bounds)
            .orElseThrow()
            .bounds()
            .get(0));
  }

  @Test
  void cmsOwnJsonIsReadLikeATable() throws Exception {
    String json =
        "[{\"measureId\":\"134\",\"performanceYear\":2023,\"submissionMethod\":\"registry\","
            + "\"isInverse\":false,\"isToppedOutByProgram\":false,\"percentiles\":{\"1\":1,"
            + "\"10\":10,\"20\":20,\"30\":30,\"40\":40,\"50\":50,\"60\":60,\"70\":70,\"80\":80,"
            + "\"90\":90,\"99\":99}},{\"measureId\":\"134\",\"performanceYear\":2022,"
            + "\"submissionMethod\":\"registry\",\"deciles\":[0,20,30,40,50,60,70,80,90]}]";
    String deciles = DECILES + "2022,134,registry,False,,0,20,30,40,50,60,70,80,90\n";
    String percentiles =
        PERCENTILES + "2023,134,registry,False,False,1,10,20,30,40,50,60,70,80,90,99\n";

    Benchmarks ofJson = read(json);
    Benchmarks ofTables = read(deciles, percentiles);

    assertEquals(2, ofJson.size());
    for (int year : List.of(2022, 2023)) {
      assertEquals(
          ofTables.of(year, "134", CollectionType.MIPS_CQM),
          ofJson.of(year, "134", CollectionType.MIPS_CQM));
    }
  }

  @Test
  void boundsThatEndWithDecile10StandOneColumnToTheLeft() throws Exception {
    Benchmarks benchmarks =
        read(
            DECILES
                + "2021,479,administrativeClaims,False,0.1701,0.1634,0.1595,0.1555,0.1519,0.1483,"
                + "0.1446,0.1402,0.1343,0.0927\n");

    BenchmarkFinding finding = only(benchmarks, BenchmarkFault.SHIFTED_COLUMNS);
    assertTrue(finding.toString().startsWith("file1.csv:2: 2021 479 administrativeClaims"));
    assertEquals(
        Performance.performance("0.1343"),
        benchmarks
            .of(2021, "479", CollectionType.ADMINISTRATIVE_CLAIMS)
            .flatMap(MeasureBenchmark::bounds)
            .orElseThrow()
            .bounds()
            .get(8));
  }

  @Test
  void tenBoundsThatBeginWithALongTailStandInTheirColumns() throws Exception {
    Benchmarks benchmarks =
        read(
            DECILES
                + "2021,MCC1,administrativeClaims,False,100,41.48,38.22,36.1,34.48,33.14,31.87,"
                + "30.64,29.28,27.47\n");

    assertEquals(List.of(), benchmarks.findings());
  }

  @Test
  void boundsThatRiseAndFallAreLeftOut() throws Exception {
    Benchmarks benchmarks = read(DECILES + "2018,134,registry,False,,0,20,40,30,50,60,70,80,90\n");

    only(benchmarks, BenchmarkFault.NOT_MONOTONE);
    assertEquals(Optional.empty(), benchmarks.of(2018, "134", CollectionType.MIPS_CQM));
  }

  @Test
  void boundsThatAreNoNumbersAreLeftOut() throws Exception {
    only(
        read(DECILES + "2018,134,registry,False,,0,20,x,30,50,60,70,80,90\n"),
        BenchmarkFault.UNREADABLE);
  }

  @Test
  void tooFewBoundsAreLeftOut() throws Exception {
    only(read(DECILES + "2018,134,registry,False,,0,20,30,,,,,,\n"), BenchmarkFault.UNREADABLE);
  }

  @Test
  void aBenchmarkGivenTwiceIsNamedAndTheFirstKept() throws Exception {
    Benchmarks benchmarks =
        read(
            DECILES
                + "2022,134,registry,False,,0,20,30,40,50,60,70,80,90\n"
                + "2022,134,registry,False,,0,20,30,40,50,60,70,80,91\n");

    BenchmarkFinding finding = only(benchmarks, BenchmarkFault.DUPLICATE);
    assertTrue(finding.detail().contains("file1.csv:2 differs and is kept"), finding::detail);
  }

  @Test
  void fractionsAfterPercentsAreAnotherScale() throws Exception {
    Benchmarks benchmarks =
        read(
            DECILES
                + "2021,134,registry,False,,10,20,30,40,50,60,70,80,90\n"
                + "2022,134,registry,False,,0.1,0.2,0.3,0.4,0.5,0.6,0.7,0.8,0.9\n");

    BenchmarkFinding finding = only(benchmarks, BenchmarkFault.WRONG_SCALE);
    assertTrue(finding.toString().startsWith("file1.csv:3: 2022 134 registry"));
    assertTrue(finding.detail().contains("0.5 and was 50"), finding::detail);
  }

  @Test
  void claimsBenchmarksThatRepeatTheYearBeforeAreCopied() throws Exception {
    String bounds = ",administrativeClaims,False,True,1,10,20,30,40,50,60,70,80,90,99\n";

    only(read(PERCENTILES + "2025,479" + bounds + "2026,479" + bounds), BenchmarkFault.COPIED_YEAR);
  }

  @Test
  void flatBenchmarksMayRepeatTheYearBefore() throws Exception {
    String bounds = ",registry,False,False,1,10,20,30,40,50,60,70,80,90,99\n";

    assertEquals(
        List.of(), read(PERCENTILES + "2025,236" + bounds + "2026,236" + bounds).findings());
  }
}
