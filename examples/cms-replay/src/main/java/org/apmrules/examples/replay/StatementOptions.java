package org.apmrules.examples.replay;

import java.io.PrintWriter;
import java.util.Optional;
import org.apmrules.api.Derivation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Whose settlement statement a command prints, and how. */
public final class StatementOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

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

  /** How a statement is written. */
  enum Format {
    TEXT,
    MARKDOWN
  }

  /** Made by the command line, which fills in the options. */
  @SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
  public StatementOptions() {}

  /**
   * Returns the identifier of the one ACO, if one is named.
   *
   * @throws ParameterException if none is named, but a statement is asked for
   */
  public Optional<String> aco() {
    if (aco == null && (explain || derivation)) {
      throw noneNamed();
    }
    return Optional.ofNullable(aco);
  }

  /** Returns the problem of a command that needs one ACO and has none. */
  public ParameterException noneNamed() {
    return new ParameterException(
        command.commandLine(), "A statement or chart is of one ACO: name it with --aco.");
  }

  /** Returns the problem of a file that lacks the ACO. */
  public ParameterException notInFile() {
    return new ParameterException(command.commandLine(), "The file has no ACO \"" + aco + "\".");
  }

  /** Returns whether the statement is asked for in so many words. */
  public boolean isExplained() {
    return explain;
  }

  /** Prints the statement. */
  public void print(Statement statement) {
    print(isMarkdown() ? statement.toMarkdown() : statement.toText());
  }

  /** Prints the derivation, if it is asked for. */
  public void print(Derivation proof) {
    if (derivation) {
      print(isMarkdown() ? proof.toMarkdown() : proof.toText());
    }
  }

  /** Says that an ACO is not settled, and why, and returns the exit status. */
  public int sayNotSettled(ReplayedRow row) {
    command.commandLine().getErr().println(row.id() + " is not settled: " + row.reason());
    return ReplayOutput.UNEXPLAINED;
  }

  private boolean isMarkdown() {
    return format == Format.MARKDOWN;
  }

  private void print(String text) {
    PrintWriter out = command.commandLine().getOut();
    out.println(text);
    out.flush();
  }
}
