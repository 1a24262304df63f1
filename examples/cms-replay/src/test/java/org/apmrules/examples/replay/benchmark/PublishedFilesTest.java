package org.apmrules.examples.replay.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Checks the published benchmark files where they stand beside the project. */
class PublishedFilesTest {

  private static final Path FOLDER = Path.of("..", "..", "..", "shared", "data", "mips");

  @Test
  void theSlipsOfThePublishedFilesAreFound() throws Exception {
    if (!Files.isDirectory(FOLDER)) {
      assertFalse(Files.exists(FOLDER), "Only samples are read");
      return;
    }
    Benchmarks benchmarks =
        Benchmarks.read(
            List.of(
                FOLDER.resolve("qpp_benchmarks_2017_2022_deciles.csv"),
                FOLDER.resolve("qpp_benchmarks_2023_2026_percentiles.csv")));

    assertEquals(4041, benchmarks.size());
    Map<BenchmarkFault, Integer> counts = new EnumMap<>(BenchmarkFault.class);
    benchmarks.findings().forEach(finding -> counts.merge(finding.fault(), 1, Integer::sum));
    assertEquals(
        Map.of(
            BenchmarkFault.NOT_MONOTONE, 2,
            BenchmarkFault.SHIFTED_COLUMNS, 9,
            BenchmarkFault.WRONG_SCALE, 16,
            BenchmarkFault.COPIED_YEAR, 37),
        counts);
  }
}
