package org.apmrules.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apmrules.api.ApmRules;
import org.apmrules.engine.json.Json;
import org.apmrules.engine.json.JsonReader;
import org.apmrules.engine.workbench.Workbench;

/** What a command line did, run within this process. */
public record CliRun(int status, String out, String messages) {

  /** Shared, because loading takes a second. */
  public static final ApmRules RULES = ApmRules.load();

  private static final PolicySource POLICY =
      new PolicySource() {
        private final Workbench workbench = new Workbench(CliRun.class.getClassLoader());

        @Override
        public ApmRules rules(List<Path> overlays) {
          return overlays.isEmpty() ? RULES : PolicySource.ofClassPath().rules(overlays);
        }

        @Override
        public Workbench workbench() {
          return workbench;
        }
      };

  /** Runs a command without input. */
  public static CliRun of(String... arguments) {
    return withInput("", arguments);
  }

  /** Runs a command with text on standard input. */
  public static CliRun withInput(String input, String... arguments) {
    return withInput(input.getBytes(StandardCharsets.UTF_8), arguments);
  }

  static CliRun withInput(byte[] input, String... arguments) {
    return run(new ByteArrayInputStream(input), false, arguments);
  }

  static CliRun run(InputStream in, boolean terminal, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    PrintStream printed = new PrintStream(messages, true, StandardCharsets.UTF_8);
    int status =
        new CommandLineProgram(new Streams(in, out, printed, terminal, terminal), POLICY)
            .run(arguments);
    return new CliRun(
        status, out.toString(StandardCharsets.UTF_8), messages.toString(StandardCharsets.UTF_8));
  }

  /** Returns the answers of JSON Lines. */
  public List<Json.Mapping> answers() {
    return out.lines().map(line -> (Json.Mapping) JsonReader.read(line)).toList();
  }

  /** Returns the value at a path of names, written as text. */
  public static String text(Json value, String... path) {
    Json inner = value;
    for (String name : path) {
      inner = ((Json.Mapping) inner).fields().getOrDefault(name, new Json.Null());
    }
    return inner instanceof Json.Text text
        ? text.value()
        : inner instanceof Json.Numeral number ? number.digits() : inner.toString();
  }
}
