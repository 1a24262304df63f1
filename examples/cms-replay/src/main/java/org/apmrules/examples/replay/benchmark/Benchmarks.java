package org.apmrules.examples.replay.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apmrules.api.benchmark.Benchmark;
import org.apmrules.api.benchmark.MeasureBenchmark;
import org.apmrules.api.mipsmeasure.CollectionType;

/** The benchmarks of published files, by year, measure and collection type. */
public final class Benchmarks {

  private static final Map<CollectionType, String> METHODS =
      Map.of(
          CollectionType.ECQM, "electronicHealthRecord",
          CollectionType.MIPS_CQM, "registry",
          CollectionType.QCDR, "registry",
          CollectionType.MEDICARE_CQM, "registry",
          CollectionType.MEDICARE_PART_B_CLAIMS, "claims",
          CollectionType.CMS_WEB_INTERFACE, "cmsWebInterface",
          CollectionType.CAHPS_FOR_MIPS, "certifiedSurveyVendor",
          CollectionType.ADMINISTRATIVE_CLAIMS, "administrativeClaims");

  private final Map<BenchmarkKey, PublishedBenchmark> published;
  private final List<BenchmarkFinding> findings;

  private Benchmarks(
      Map<BenchmarkKey, PublishedBenchmark> published, List<BenchmarkFinding> findings) {
    this.published = Map.copyOf(published);
    this.findings = List.copyOf(findings);
  }

  /** Reads files as CMS publishes them, in JSON, or as tables. */
  public static Benchmarks read(List<Path> files) throws IOException {
    BenchmarkReader reader = new BenchmarkReader();
    for (Path file : files) {
      reader.read(String.valueOf(file.getFileName()), BenchmarkRows.read(file));
    }
    List<BenchmarkFinding> findings = new ArrayList<>(reader.findings());
    findings.addAll(new YearComparison(reader.benchmarks()).findings());
    return new Benchmarks(reader.benchmarks(), findings);
  }

  /** Returns the benchmark of a measure. */
  public Optional<MeasureBenchmark> of(int year, String measure, CollectionType type) {
    return find(year, measure, type).map(PublishedBenchmark::toMeasureBenchmark);
  }

  /** Returns the benchmark of a summary survey measure. */
  public Optional<Benchmark> ofSurveyMeasure(int year, String measure) {
    return find(year, measure, CollectionType.CAHPS_FOR_MIPS).map(PublishedBenchmark::benchmark);
  }

  /** Returns how many benchmarks there are. */
  public int size() {
    return published.size();
  }

  List<BenchmarkFinding> findings() {
    return findings;
  }

  private Optional<PublishedBenchmark> find(int year, String measure, CollectionType type) {
    String name = type == CollectionType.MEDICARE_CQM ? measure + "SSP" : measure;
    return Optional.ofNullable(
        published.get(new BenchmarkKey(year, name, METHODS.getOrDefault(type, ""))));
  }
}
