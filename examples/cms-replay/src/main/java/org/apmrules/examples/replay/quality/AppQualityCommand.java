package org.apmrules.examples.replay.quality;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apmrules.api.ApmRules;
import org.apmrules.examples.replay.CsvTable;
import org.apmrules.examples.replay.ReplayReport;
import org.apmrules.examples.replay.benchmark.Benchmarks;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Replays the quality scores of ACOs of one year. */
@Command(
    name = "app-quality",
    description =
        "Scores the quality of every ACO of a Performance Year Financial and Quality Results file"
            + " under the APM Performance Pathway and compares it with what CMS published.",
    mixinStandardHelpOptions = true)
public final class AppQualityCommand implements Callable<Integer> {

  private static final int UNEXPLAINED = 3;

  @Spec private CommandSpec spec;

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

  @Option(
      names = "--output",
      paramLabel = "ROWS.csv",
      description = "Where to write one row for each ACO; without it, standard output.")
  private @Nullable Path output;

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
    print(replay);
    return replay.all().isExplained() ? 0 : UNEXPLAINED;
  }

  private void print(QualityReplay replay) throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter summary = out;
    if (output == null) {
      replay.all().writeRows(out);
      summary = spec.commandLine().getErr();
    } else {
      try (PrintWriter target =
          new PrintWriter(Files.newBufferedWriter(output, StandardCharsets.UTF_8))) {
        replay.all().writeRows(target);
      }
    }
    for (ReplayReport part : replay.byReporting()) {
      part.printSummary(summary);
    }
    replay.all().printSummary(summary);
    out.flush();
  }
}
