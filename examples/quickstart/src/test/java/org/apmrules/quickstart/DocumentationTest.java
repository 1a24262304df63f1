package org.apmrules.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the pages show is what the build compiles, runs and checks. */
class DocumentationTest {

  private static final Path ROOT = Path.of("..", "..");
  private static final List<Path> PAGES =
      List.of(
          ROOT.resolve("README.md"),
          ROOT.resolve("apm-rules-drl/README.md"),
          ROOT.resolve("examples/cli/README.md"),
          ROOT.resolve("examples/quickstart/README.md"),
          ROOT.resolve("examples/benchmarks/README.md"));
  private static final Pattern BLOCK =
      Pattern.compile("(?:<!-- ([a-z]+): ([^ ]+) -->\n)?```(\\w+)\n(.*?)```", Pattern.DOTALL);

  private static List<MatchResult> blocks(String language) throws IOException {
    List<MatchResult> blocks = new ArrayList<>();
    for (Path page : PAGES) {
      BLOCK
          .matcher(Files.readString(page))
          .results()
          .filter(block -> block.group(3).equals(language))
          .forEach(blocks::add);
    }
    assertFalse(blocks.isEmpty(), "No page has a block of " + language);
    return blocks;
  }

  private static String unindented(String code) {
    return code.lines().map(String::strip).collect(Collectors.joining("\n"));
  }

  @Test
  void everyJavaSnippetIsPartOfAProgramOrTestThatTheBuildRuns() throws IOException {
    String sources;
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      StringBuilder all = new StringBuilder();
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        all.append(unindented(Files.readString(file))).append('\n');
      }
      sources = all.toString();
    }
    for (MatchResult block : blocks("java")) {
      assertTrue(sources.contains(unindented(block.group(4))), block.group(4));
    }
  }

  @Test
  void everyRuleThatIsShownStandsInThePolicy() throws IOException {
    for (MatchResult block : blocks("drl")) {
      assertEquals("rule", block.group(1));
      Path file = ROOT.resolve("apm-rules-drl/src/main/policy").resolve(block.group(2));
      assertTrue(Files.readString(file).contains(block.group(4)), block.group(4));
    }
  }

  @Test
  void theAnswerThatIsShownIsTheAnswerThatIsGiven() throws IOException {
    List<MatchResult> answers =
        blocks("text").stream().filter(block -> "output".equals(block.group(1))).toList();
    assertEquals(1, answers.size());
    assertTrue(
        QuickstartTest.printed().contains(answers.get(0).group(4)), QuickstartTest.printed());
  }
}
