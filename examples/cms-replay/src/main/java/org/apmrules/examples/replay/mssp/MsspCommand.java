package org.apmrules.examples.replay.mssp;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apmrules.api.ApmRules;
import org.apmrules.examples.replay.CsvTable;
import org.apmrules.examples.replay.ReplayReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Replays the Performance Year Financial and Quality Results of one year. */
@Command(
    name = "mssp",
    description =
        "Settles every ACO of a Performance Year Financial and Quality Results file and compares"
            + " what it earns or owes with what CMS published.",
    mixinStandardHelpOptions = true)
public final class MsspCommand implements Callable<Integer> {

  private static final int UNEXPLAINED = 3;

  @Spec private CommandSpec spec;

  @Option(
      names = "--year",
      required = true,
      description = "The performance year of the file: 2013 and later, or 2019A.")
  private String year;

  @Parameters(paramLabel = "FILE", description = "The file as CMS publishes it.")
  private Path file;

  @Option(
      names = "--output",
      paramLabel = "ROWS.csv",
      description = "Where to write one row for each ACO; without it, standard output.")
  private @Nullable Path output;

  /** Made by the command line, which fills in the options. */
  @SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
  public MsspCommand() {}

  @Override
  public Integer call() throws Exception {
    PublishedFile published = read();
    ReplayReport report = published.replay(ApmRules.load());
    PrintWriter out = spec.commandLine().getOut();
    if (output == null) {
      report.writeRows(out);
      out.flush();
      report.printSummary(spec.commandLine().getErr());
    } else {
      try (PrintWriter rows =
          new PrintWriter(Files.newBufferedWriter(output, StandardCharsets.UTF_8))) {
        report.writeRows(rows);
      }
      report.printSummary(out);
    }
    return report.isExplained() ? 0 : UNEXPLAINED;
  }

  private PublishedFile read() throws Exception {
    try {
      return PublishedFile.of(PublishedYear.of(year), CsvTable.read(file));
    } catch (NumberFormatException noYear) {
      throw new ParameterException(spec.commandLine(), "\"" + year + "\" is no year.", noYear);
    }
  }
}
