package org.apmrules.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever follows the walkthrough of analysts sees what it shows. */
class WalkthroughTest {

  private static final Path PAGE = Path.of("..", "overlays", "README.md");
  private static final Pattern STEP =
      Pattern.compile("(?:<!-- file: ([^ ]+) -->\n)?```(sh|text|diff)\n(.*?)```", Pattern.DOTALL);
  private static final String PROGRAM = "java -jar examples/cli/target/apm-rules-cli.jar ";
  private static final String FOLDER = "my-overlay";

  @TempDir Path temporary;
  private String shown = "";

  @Test
  void everyCommandRunsAndShowsWhatThePageSays() throws IOException {
    List<MatchResult> steps = STEP.matcher(Files.readString(PAGE)).results().toList();
    assertFalse(steps.isEmpty());
    for (MatchResult step : steps) {
      switch (step.group(2)) {
        case "sh" -> shown = run(step.group(3));
        case "diff" -> edit(temporary.resolve(step.group(1)), step.group(3));
        default -> assertShown(step.group(3));
      }
    }
  }

  private String run(String commands) {
    StringBuilder printed = new StringBuilder();
    for (String command : commands.lines().toList()) {
      assertTrue(command.startsWith(PROGRAM), command);
      String[] arguments =
          Pattern.compile("\"([^\"]*)\"|(\\S+)")
              .matcher(command.substring(PROGRAM.length()))
              .results()
              .map(word -> word.group(1) == null ? located(word.group(2)) : word.group(1))
              .toArray(String[]::new);
      CliRun run = CliRun.of(arguments);
      assertEquals("", run.messages(), command);
      printed.append(run.out());
    }
    return printed.toString();
  }

  /** Files of the walkthrough go to a temporary folder, those of the project stand above. */
  private String located(String word) {
    if (word.startsWith(FOLDER)) {
      return temporary.resolve(word).toString();
    }
    return word.startsWith("examples/") ? Path.of("..", "..").resolve(word).toString() : word;
  }

  private static void edit(Path file, String difference) throws IOException {
    String text = Files.readString(file);
    String before = lines(difference, "-");
    assertTrue(text.contains(before), () -> file + " lacks\n" + before + "but is\n" + text);
    Files.writeString(file, text.replace(before, lines(difference, "+")));
  }

  private static String lines(String difference, String sign) {
    StringBuilder lines = new StringBuilder();
    difference
        .lines()
        .filter(line -> line.startsWith(sign) || line.startsWith(" "))
        .forEach(line -> lines.append(line.substring(1)).append('\n'));
    return lines.toString();
  }

  /** A line of three dots stands for lines that are left out. */
  private void assertShown(String expected) {
    String printed =
        masked(shown.replace(temporary + "/", "").replace("../../examples", "examples"));
    int from = 0;
    for (String part : masked(expected).split("(?m)^ *\\.\\.\\.\n", -1)) {
      int at = printed.indexOf(part, from);
      assertTrue(at >= 0, () -> "Expected\n" + part + "in\n" + printed);
      from = at + part.length();
    }
  }

  /** Times and hashes differ from run to run. */
  private static String masked(String text) {
    return text.replaceAll("\\d+\\.\\d\\d s\\b", "0.00 s")
        .replaceAll("slowest 0.00 s: \\S+", "slowest")
        .replaceAll("Rule set \\S+", "Rule set");
  }
}
