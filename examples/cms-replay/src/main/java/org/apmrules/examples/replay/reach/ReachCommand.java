package org.apmrules.examples.replay.reach;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apmrules.api.ApmRules;
import org.apmrules.api.Derivation;
import org.apmrules.api.Determination;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.directcontracting.DirectContractingSettlement;
import org.apmrules.examples.replay.CsvTable;
import org.apmrules.examples.replay.ReplayReport;
import org.apmrules.examples.replay.ReplayedRow;
import org.apmrules.examples.replay.Statement;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Replays the Financial and Quality Results of Direct Contracting or ACO REACH of one year. */
@Command(
    name = "reach",
    description =
        "Settles every ACO of a Direct Contracting or ACO REACH Financial and Quality Results file"
            + " and compares what it earns or owes with what CMS published.",
    mixinStandardHelpOptions = true)
public final class ReachCommand implements Callable<Integer> {

  private static final int UNEXPLAINED = 3;

  @Spec private CommandSpec spec;

  @Option(
      names = "--year",
      required = true,
      description = "The performance year of the file: 2021 and later.")
  private int year;

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
          "Prints the settlement statement of the ACO: each figure with its rule and the authority"
              + " that the rule rests on.")
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
      names = "--column",
      paramLabel = "NAME=HEADER",
      description = "The header under which the file has a column that is read under another name.")
  private Map<String, String> columns = new LinkedHashMap<>();

  /** How a statement is written. */
  enum Format {
    TEXT,
    MARKDOWN
  }

  /** Made by the command line, which fills in the options. */
  @SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
  public ReachCommand() {}

  @Override
  public Integer call() throws Exception {
    PublishedFile published =
        PublishedFile.of(
            PerformanceYear.of(year), Columns.all().find(CsvTable.read(file), columns));
    if (aco != null) {
      return settleOne(published, aco);
    }
    if (explain || derivation) {
      throw new ParameterException(
          spec.commandLine(), "A statement is of one ACO: name it with --aco.");
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

  private int settleOne(PublishedFile published, String id) {
    PublishedAco found =
        published
            .find(id)
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(), "The file has no ACO \"" + id + "\"."));
    AcoReplay replay = new AcoReplay(ApmRules.load(), found);
    ReplayedRow row = replay.replay();
    if (row.computed().isEmpty()) {
      spec.commandLine().getErr().println(row.id() + " is not settled: " + row.reason());
      return UNEXPLAINED;
    }
    Determination<DirectContractingSettlement> settled = replay.settle();
    Statement statement = new Statement(title(found), List.of(), StatementItems.ALL, settled, row);
    PrintWriter out = spec.commandLine().getOut();
    boolean markdown = format == Format.MARKDOWN;
    out.println(markdown ? statement.toMarkdown() : statement.toText());
    if (derivation) {
      Derivation proof = settled.derivation();
      out.println(markdown ? proof.toMarkdown() : proof.toText());
    }
    out.flush();
    return row.isUnexplained() ? UNEXPLAINED : 0;
  }

  private static String title(PublishedAco aco) {
    return "Settlement of " + aco.name() + " (" + aco.id() + "), performance year " + aco.year();
  }
}
