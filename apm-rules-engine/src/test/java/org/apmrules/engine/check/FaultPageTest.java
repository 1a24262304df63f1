package org.apmrules.engine.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of faults is written from the bad examples, of which each kind has one. */
class FaultPageTest {

  private static final Path PAGE = Path.of("CHECKS.md");
  private static final Path EXAMPLES = Path.of("src", "test", "resources", "bad-examples");

  /** Kinds that no overlay of one small file can show; each is tried by a test of its own. */
  private static final Set<FaultKind> TRIED_ELSEWHERE =
      Set.of(FaultKind.NOT_UTF_8, FaultKind.TOO_LONG, FaultKind.NO_SOURCE, FaultKind.NO_SCENARIO);

  @Test
  void thePageListsTheFaultsThatThereAre() throws IOException {
    String page = page();
    if (Boolean.getBoolean("apmrules.writePages")) {
      Files.writeString(PAGE, page);
    }
    assertEquals(
        page,
        Files.readString(PAGE),
        "CHECKS.md is out of date. Write it anew with: mvn -pl apm-rules-engine -am test"
            + " -Dtest=FaultPageTest -Dapmrules.writePages=true");
  }

  @Test
  void eachKindOfFaultHasAnExample() throws IOException {
    Set<String> without =
        Arrays.stream(FaultKind.values())
            .filter(kind -> !TRIED_ELSEWHERE.contains(kind))
            .map(FaultKind::code)
            .collect(Collectors.toCollection(TreeSet::new));
    without.removeAll(examples().keySet());
    assertEquals(Set.of(), without);
  }

  private static String page() throws IOException {
    Map<String, String> examples = examples();
    StringBuilder page = new StringBuilder();
    page.append("# Checks\n\n")
        .append(
            "What the checker finds in policy before a rule is compiled. The names are stable.\n")
        .append(
            "The examples stand in `src/test/resources/bad-examples`, each with the whole text\n")
        .append("that its author gets to read.\n\n")
        .append("| Name | What it would do | Such as |\n")
        .append("| --- | --- | --- |\n");
    for (FaultKind kind : FaultKind.values()) {
      page.append("| `").append(kind.code());
      page.append("` | ").append(kind.effect());
      page.append(" | ").append(examples.getOrDefault(kind.code(), "")).append(" |\n");
    }
    return page.toString();
  }

  /** What is wrong in the first example of each kind, by the name of the kind. */
  private static Map<String, String> examples() throws IOException {
    TreeMap<String, String> examples = new TreeMap<>();
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".txt")).sorted().toList()) {
        List<String> lines = Files.readAllLines(file);
        String first = lines.get(0);
        String what =
            lines.stream()
                .takeWhile(line -> !line.startsWith("  Effect: "))
                .reduce("", (before, line) -> line)
                .strip();
        examples.putIfAbsent(first.substring(first.lastIndexOf(' ') + 1), what.replace("|", "\\|"));
      }
    }
    return examples;
  }
}
