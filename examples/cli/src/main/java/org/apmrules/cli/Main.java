package org.apmrules.cli;

/** Starts the command line. Nothing is logged, so that a logging library need not ask for one. */
public final class Main {

  private Main() {}

  /** Runs a command and ends with its exit status. */
  public static void main(String[] arguments) {
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    System.exit(
        new CommandLineProgram(Streams.ofSystem(), PolicySource.ofClassPath()).run(arguments));
  }
}
