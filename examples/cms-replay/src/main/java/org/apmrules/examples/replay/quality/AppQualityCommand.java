package org.apmrules.examples.replay.quality;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apmrules.api.ApmRules;
import org.apmrules.examples.replay.CsvTable;
import org.apmrules.examples.replay.ReplayOutput;
import org.apmrules.examples.replay.benchmark.Benchmarks;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Replays the quality scores of ACOs of one year. */
@Command(
    name = "app-quality",
    description =
        "Scores the quality of every ACO of a Performance Year Financial and Quality Results file"
            + " under the APM Performance Pathway and compares it with what CMS published.",
    mixinStandardHelpOptions = true)
public final class AppQualityCommand implements Callable<Integer> {

  @Option(names = "--year", required = true, description = "The performance year: 2021 and later.")
  private int year;

  @Option(
      names = "--benchmarks",
      required = true,
      paramLabel = "FILE",
      description = "A benchmark file, in CMS's JSON or as a table; may be given several times.")
  private List<Path> benchmarkFiles;

  @Option(
      names = "--year-before",
      paramLabel = "FILE",
      description =
          "The file of the year before, for improvement; not needed if the file holds both years.")
  private @Nullable Path fileBefore;

  @Mixin private ReplayOutput output;

  @Parameters(paramLabel = "FILE", description = "The file as CMS publishes it.")
  private Path file;

  /** Made by the command line, which fills in the options. */
  @SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
  public AppQualityCommand() {}

  @Override
  public Integer call() throws Exception {
    QualityFile published = new QualityFile(CsvTable.read(file));
    QualityFile before =
        fileBefore == null ? published : new QualityFile(CsvTable.read(fileBefore));
    boolean yearBeforeKnown = fileBefore != null || published.namesYears();
    QualityScores scores =
        new QualityScores(
            ApmRules.load(),
            new QualityMapping(Benchmarks.read(benchmarkFiles)),
            yearBeforeKnown ? before.of(year - 1) : List.of());
    QualityReplay replay = QualityReplay.of(year, published.of(year), scores);
    return output.write(replay.all(), replay.byReporting());
  }
}
