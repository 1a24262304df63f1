package org.apmrules.examples.replay.mssp;

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
import org.apmrules.examples.replay.CsvTable;
import org.apmrules.examples.replay.ReplayReport;
import org.apmrules.examples.replay.ReplayedRow;
import org.apmrules.examples.replay.Statement;
import org.apmrules.examples.replay.StatementLine;
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
      names = "--column",
      paramLabel = "NAME=HEADER",
      description = "The header under which the file has a column that is read under another name.")
  private Map<String, String> columns = new LinkedHashMap<>();

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
    ReplayedRow row = replay.replay();
    PrintWriter out = spec.commandLine().getOut();
    if (row.computed().isEmpty()) {
      spec.commandLine().getErr().println(row.id() + " is not settled: " + row.reason());
      return UNEXPLAINED;
    }
    Settled settled = replay.settle();
    Statement statement =
        new Statement(
            title(found),
            List.of(
                StatementLine.given(
                    "Assigned beneficiaries", settled.settlementCase().assignedBeneficiaries()),
                StatementLine.given("Expenditures", settled.settlementCase().expenditures())),
            StatementItems.ALL,
            settled.determination(),
            row);
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

  private static String title(PublishedAco aco) {
    return "Settlement of "
        + aco.name()
        + " ("
        + aco.id()
        + "), performance year "
        + aco.year().label();
  }

  private PublishedFile read() throws Exception {
    try {
      PublishedYear published = PublishedYear.of(year);
      return PublishedFile.of(published, Columns.all().find(CsvTable.read(file), columns));
    } catch (NumberFormatException noYear) {
      throw new ParameterException(spec.commandLine(), "\"" + year + "\" is no year.", noYear);
    }
  }
}
