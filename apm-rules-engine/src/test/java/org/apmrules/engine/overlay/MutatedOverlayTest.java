package org.apmrules.engine.overlay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.apmrules.api.ApmRules;
import org.apmrules.api.PolicyException;
import org.apmrules.api.ProblemCode;
import org.apmrules.engine.build.ToyBuild;

/** Whatever an overlay has become by mistake, it is loaded or refused, soon and with a problem. */
class MutatedOverlayTest {

  private static final Duration SOON = Duration.ofSeconds(30);
  private static final Path GOOD = Path.of("src", "test", "policy", "fruit", "premium.drl");

  static Path folder;
  static ClassLoader builtIn;

  @BeforeContainer
  static void build() throws IOException {
    folder = Files.createTempDirectory("overlay");
    builtIn = ToyBuild.classLoader(folder.resolve("classes"));
    Files.createDirectories(folder.resolve("edited/fruit"));
  }

  @AfterContainer
  static void clean() throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  @Property(tries = 40)
  void aWordPutOverAnotherEndsInAProblemOrARuleSet(
      @ForAll @IntRange(max = 100_000) int from, @ForAll @IntRange(max = 100_000) int to)
      throws IOException {
    String[] words = Files.readString(GOOD).split("\\b", -1);
    words[to % words.length] = words[from % words.length];
    assertLoadedOrRefused(String.join("", words));
  }

  @Property(tries = 20)
  void aTypingErrorEndsInAProblemOrARuleSet(
      @ForAll @IntRange(max = 100_000) int place,
      @ForAll @AlphaChars @NumericChars @StringLength(max = 2) String typed)
      throws IOException {
    StringBuilder text = new StringBuilder(Files.readString(GOOD));
    int at = place % text.length();
    assertLoadedOrRefused(text.replace(at, at + 1, typed).toString());
  }

  private static void assertLoadedOrRefused(String text) throws IOException {
    Files.writeString(folder.resolve("edited/fruit/premium.drl"), text);
    assertTimeoutPreemptively(SOON, MutatedOverlayTest::load, () -> "in:\n" + text);
  }

  private static void load() {
    try {
      ApmRules rules =
          ApmRules.builder().classLoader(builtIn).overlay(folder.resolve("edited")).build();
      assertEquals(2, rules.ruleSet().areas().size());
    } catch (PolicyException refused) {
      assertEquals(ProblemCode.POLICY_REFUSED, refused.code());
    }
  }
}
