package org.apmrules.examples.replay.mssp;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apmrules.api.ApmRules;
import org.apmrules.api.Derivation;
import org.apmrules.examples.replay.CsvTable;
import org.apmrules.examples.replay.ReplayReport;
import org.apmrules.examples.replay.ReplayedRow;
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

  @Option(
      names = "--aco",
      paramLabel = "ID",
      description = "The one ACO to settle, by its identifier in the file.")
  private @Nullable String aco;

  @Option(
      names = "--explain",
      description =
          "Prints the settlement statement of the ACO: each figure with its rule and the law that"
              + " the rule rests on.")
  private boolean explain;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "How the statement is written: text or markdown.")
  private Format format;

  @Option(names = "--derivation", description = "Adds the whole derivation to the statement.")
  private boolean derivation;

  @Option(
      names = "--chart",
      paramLabel = "FILE.svg",
      description = "Draws the settlement of the ACO as a waterfall.")
  private @Nullable Path chart;

  /** How a statement is written. */
  enum Format {
    TEXT,
    MARKDOWN
  }

  /** Made by the command line, which fills in the options. */
  @SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
  public MsspCommand() {}

  @Override
  public Integer call() throws Exception {
    PublishedFile published = read();
    if (aco != null) {
      return settleOne(published, aco);
    }
    if (explain || chart != null || derivation) {
      throw new ParameterException(
          spec.commandLine(), "A statement or chart is of one ACO: name it with --aco.");
    }
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

  private int settleOne(PublishedFile published, String id) throws Exception {
    PublishedAco found =
        published
            .find(id)
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(), "The file has no ACO \"" + id + "\"."));
    AcoReplay replay = new AcoReplay(ApmRules.load(), found);
    Settled settled = replay.settle();
    ReplayedRow row = replay.replay();
    PrintWriter out = spec.commandLine().getOut();
    Statement statement = new Statement(found, settled, row);
    boolean markdown = format == Format.MARKDOWN;
    if (explain || chart == null) {
      out.println(markdown ? statement.toMarkdown() : statement.toText());
    }
    if (derivation) {
      Derivation proof = settled.determination().derivation();
      out.println(markdown ? proof.toMarkdown() : proof.toText());
    }
    if (chart != null) {
      Files.writeString(chart, WaterfallChart.of(statement.title(), Waterfall.of(settled)));
    }
    out.flush();
    return row.isUnexplained() ? UNEXPLAINED : 0;
  }

  private PublishedFile read() throws Exception {
    try {
      return PublishedFile.of(PublishedYear.of(year), CsvTable.read(file));
    } catch (NumberFormatException noYear) {
      throw new ParameterException(spec.commandLine(), "\"" + year + "\" is no year.", noYear);
    }
  }
}
