package org.apmrules.examples.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Runs the commands of the README as they stand there. */
class ReadmeTest {

  private static final String PROGRAM =
      "java -jar examples/cms-replay/target/apm-rules-cms-replay.jar ";
  private static final String MODULE = "examples/cms-replay/";

  @TempDir private static Path folder;

  @TestFactory
  Stream<DynamicTest> everyCommandRuns() throws IOException {
    return commands().stream()
        .map(command -> DynamicTest.dynamicTest(command, () -> assertEquals(0, run(command))));
  }

  @Test
  void theReadmeHasCommands() throws IOException {
    assertFalse(commands().isEmpty());
  }

  private static List<String> commands() throws IOException {
    return Files.readAllLines(Path.of("README.md")).stream()
        .filter(line -> line.startsWith(PROGRAM))
        .map(line -> line.substring(PROGRAM.length()))
        .toList();
  }

  /** Runs a command in this module; files that it writes go to a folder of the test. */
  private static int run(String command) {
    String[] arguments =
        Arrays.stream(command.split(" ", -1))
            .map(word -> word.replace(MODULE, ""))
            .map(word -> word.endsWith(".svg") ? folder.resolve(word).toString() : word)
            .toArray(String[]::new);
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    return CmsReplay.commandLine().setOut(nowhere).setErr(nowhere).execute(arguments);
  }
}
