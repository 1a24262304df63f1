package org.apmrules.examples.replay.reach;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apmrules.api.ApmRules;
import org.apmrules.api.Derivation;
import org.apmrules.api.PerformanceYear;
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
      paramLabel = "FORMAT",
      arity = "0..1",
      fallbackValue = "TEXT",
      description =
          "Prints how the settlement of the ACO follows, with the authority of each step, as"
              + " ${COMPLETION-CANDIDATES}.")
  private @Nullable Format explain;

  /** How an explanation is written. */
  enum Format {
    TEXT,
    MARKDOWN
  }

  /** Made by the command line, which fills in the options. */
  @SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
  public ReachCommand() {}

  @Override
  public Integer call() throws Exception {
    PublishedFile published = PublishedFile.of(PerformanceYear.of(year), CsvTable.read(file));
    if (aco != null) {
      return settleOne(published, aco);
    }
    if (explain != null) {
      throw new ParameterException(
          spec.commandLine(), "An explanation is of one ACO: name it with --aco.");
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
    PrintWriter out = spec.commandLine().getOut();
    out.println(
        row.id()
            + " "
            + row.name()
            + ": published "
            + row.published().toPlainString()
            + ", computed "
            + row.computed().map(amount -> amount.toPlainString()).orElse("nothing")
            + ", "
            + row.verdict().words()
            + (row.reason().isEmpty() ? "" : ". " + row.reason()));
    if (explain != null && row.computed().isPresent()) {
      Derivation proof = replay.settle().derivation();
      out.println();
      out.println(explain == Format.MARKDOWN ? proof.toMarkdown() : proof.toText());
    }
    out.flush();
    return row.isUnexplained() ? UNEXPLAINED : 0;
  }
}
