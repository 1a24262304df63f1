package org.apmrules.engine.traps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apmrules.engine.traps.Facts.Finding;
import org.apmrules.engine.traps.Facts.Score;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Why this project ships no SLF4J provider and logs nothing of its own: which one to use is for the
 * embedding program to say, and until it does, Drools makes SLF4J warn on standard error.
 */
class Slf4jProviderTest {

  private static final String PROVIDER = "META-INF/services/org.slf4j.spi.SLF4JServiceProvider";

  @Test
  void withoutAProviderTheFirstRuleMakesSlf4jWarn(@TempDir Path folder) throws Exception {
    assertEquals(
        List.of(
            "SLF4J(W): No SLF4J providers were found.",
            "SLF4J(W): Defaulting to no-operation (NOP) logger implementation",
            "SLF4J(W): See https://www.slf4j.org/codes.html#noProviders for further details."),
        slf4jLinesOfAFirstRule(folder));
  }

  @Test
  void aCommandLineToolSilencesTheWarningByAPropertyInsteadOfAProvider(@TempDir Path folder)
      throws Exception {
    assertEquals(List.of(), slf4jLinesOfAFirstRule(folder, "-Dslf4j.internal.verbosity=ERROR"));
  }

  private static List<String> slf4jLinesOfAFirstRule(Path folder, String... options)
      throws IOException, InterruptedException {
    var errors = folder.resolve("errors");
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command = new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of(options));
    command.add(FirstRule.class.getName());
    var process =
        new ProcessBuilder(command)
            .redirectError(errors.toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    process.environment().put("CLASSPATH", classPathWithoutProvider());
    var child = process.start();
    try {
      assertTrue(child.waitFor(60, TimeUnit.SECONDS), "The new process did not end");
    } finally {
      child.destroyForcibly();
    }
    var lines = Files.readAllLines(errors);
    assertEquals(0, child.exitValue(), () -> String.join("\n", lines));
    return lines.stream().filter(line -> line.startsWith("SLF4J")).toList();
  }

  private static String classPathWithoutProvider() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !offersProvider(Path.of(entry)))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static boolean offersProvider(Path entry) {
    if (!Files.isRegularFile(entry)) {
      return Files.exists(entry.resolve(PROVIDER));
    }
    try (var jar = new JarFile(entry.toFile())) {
      return jar.getEntry(PROVIDER) != null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The main class of the new process. */
  static final class FirstRule {

    private FirstRule() {}

    public static void main(String[] arguments) {
      var rule = RawDrools.rule("Met", "Score()", "insert( new Finding( \"met\" ) );");
      var rules = RawDrools.CLASSIC.build(rule).rules();
      var concluded = RawDrools.conclude(rules, Score.of("1"));
      if (!concluded.equals(List.of(new Finding("met")))) {
        throw new AssertionError(concluded);
      }
    }
  }
}
