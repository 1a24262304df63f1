package org.apmrules.engine.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apmrules.api.ApmRules;
import org.apmrules.api.ApmRulesBuilder;
import org.apmrules.api.PolicyException;
import org.apmrules.api.ProblemCode;
import org.apmrules.engine.build.ToyBuild;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Overlays with one mistake each, laid over the toy policy, with the whole text that their author
 * gets to read: {@code bad-examples/<name>/} and {@code bad-examples/<name>.txt}.
 */
class BadExamplesTest {

  private static final Path EXAMPLES = Path.of("src", "test", "resources", "bad-examples");
  private static final int AT_LEAST = 60;

  @TempDir static Path classes;
  static ClassLoader builtIn;

  @BeforeAll
  static void build() throws IOException {
    builtIn = ToyBuild.classLoader(classes);
  }

  private static List<Path> examples() throws IOException {
    try (Stream<Path> folders = Files.list(EXAMPLES)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  @TestFactory
  List<DynamicTest> eachMistakeIsToldInFull() throws IOException {
    return examples().stream()
        .map(each -> dynamicTest(each.getFileName().toString(), () -> assertTold(each)))
        .toList();
  }

  private static void assertTold(Path example) throws IOException {
    ApmRulesBuilder builder = ApmRules.builder().classLoader(builtIn).overlay(example);
    PolicyException refused = assertThrows(PolicyException.class, builder::build);
    assertEquals(ProblemCode.POLICY_REFUSED, refused.code());
    assertEquals(expected(example), refused.problem().message().strip() + "\n");
  }

  private static String expected(Path example) throws IOException {
    return Files.readString(EXAMPLES.resolve(example.getFileName() + ".txt"));
  }

  @Test
  void eachExampleHasOneMistake() throws IOException {
    List<Path> examples = examples();
    assertTrue(examples.size() >= AT_LEAST, () -> examples.size() + " examples");
    for (Path each : examples) {
      String told = expected(each);
      assertEquals(1, told.lines().filter(line -> line.startsWith("  Cure: ")).count(), told);
    }
  }
}
