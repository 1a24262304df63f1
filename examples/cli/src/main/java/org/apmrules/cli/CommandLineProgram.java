package org.apmrules.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apmrules.api.PolicyException;
import picocli.CommandLine;

/** The commands, with what they share: streams and exit status. */
public final class CommandLineProgram {

  /** All is well. */
  static final int DETERMINED = 0;

  /** The program has a defect. */
  static final int DEFECT = 1;

  /** The arguments are wrong, or an input or the output cannot be opened. */
  static final int WRONG_USAGE = 2;

  /** Something is wrong with a case, an overlay or a scenario. */
  static final int PROBLEMS = 3;

  private final Streams streams;
  private final PolicySource policy;

  /**
   * Prepares the commands.
   *
   * @param policy loads policy, should a command need it
   */
  CommandLineProgram(Streams streams, PolicySource policy) {
    this.streams = streams;
    this.policy = policy;
  }

  /** Runs a command and returns its exit status. */
  int run(String... arguments) {
    PrintWriter messages = new PrintWriter(streams.messages(), true, StandardCharsets.UTF_8);
    return new CommandLine(new ApmRulesCommand())
        .addSubcommand(new DetermineCommand(streams, policy))
        .addSubcommand(new SchemaCommand(streams, policy))
        .addSubcommand(new CasesCommand(streams, policy))
        .addSubcommand(new RulesCommand(streams, policy))
        .addSubcommand(new ExplainCommand(streams, policy))
        .addSubcommand(new NewOverlayCommand(streams, policy))
        .addSubcommand(new CheckCommand(streams, policy))
        .addSubcommand(new DiffCommand(streams, policy))
        .addSubcommand(new TestCommand(streams, policy))
        .addSubcommand(new MutateCommand(streams, policy))
        .setColorScheme(CommandLine.Help.defaultColorScheme(ansi()))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8))
        .setErr(messages)
        .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, messages))
        .execute(arguments);
  }

  private CommandLine.Help.Ansi ansi() {
    return streams.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF;
  }

  private static int failed(Exception failure, PrintWriter messages) {
    if (failure instanceof PolicyException refused) {
      messages.println(refused.problem());
      return WRONG_USAGE;
    }
    if (failure instanceof UncheckedIOException || failure instanceof IOException) {
      messages.println("The output could not be written.");
      return WRONG_USAGE;
    }
    messages.println("The program has a defect: " + failure);
    return DEFECT;
  }
}
