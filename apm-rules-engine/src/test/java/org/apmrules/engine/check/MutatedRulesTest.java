package org.apmrules.engine.check;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apmrules.engine.source.DrlSource;

/** Whatever becomes of a good file, the checker ends soon, with findings that have a place. */
class MutatedRulesTest {

  private static final Duration SOON = Duration.ofSeconds(10);
  private static final String GOOD = read("premium.drl") + body(read("parameters.drl"));

  private static String read(String file) {
    try {
      return Files.readString(Path.of("src", "test", "policy", "fruit", file));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /** Leaves out the package and the imports, which come first. */
  private static String body(String text) {
    return text.substring(text.indexOf("rule "));
  }

  private static List<Finding> check(String text) {
    return assertTimeoutPreemptively(
        SOON,
        () ->
            new PolicyChecker(
                    List.of(new DrlSource("fruit", "fruit/all.drl", text)),
                    MutatedRulesTest.class.getClassLoader())
                .findings(),
        () -> "in:\n" + text);
  }

  private static void assertTold(String text) {
    int lines = (int) text.lines().count() + 1;
    for (Finding each : check(text)) {
      assertTrue(each.line() >= 1 && each.line() <= lines, each::toText);
      assertTrue(each.column() >= 1, each::toText);
      assertFalse(each.what().isBlank() || each.cure().isBlank(), each::toText);
      assertFalse(each.toText().contains("Exception"), each::toText);
    }
  }

  @Property(tries = 300)
  void aFileWithPiecesCutOutEndsInFindingsOrSuccess(@ForAll("cuts") List<Cut> cuts) {
    assertTold(apply(GOOD, cuts));
  }

  @Property(tries = 300)
  void aFileWithPiecesPutInEndsInFindingsOrSuccess(@ForAll("insertions") List<Cut> insertions) {
    assertTold(apply(GOOD, insertions));
  }

  @Property(tries = 200)
  void aFileWithItsWordsSwappedEndsInFindingsOrSuccess(
      @ForAll("places") List<Integer> from, @ForAll("places") List<Integer> to) {
    String[] words = GOOD.split("(?<=\\s)|(?=[(),;.])|(?<=[(.])", -1);
    for (int i = 0; i < Math.min(from.size(), to.size()); i++) {
      int one = from.get(i) % words.length;
      int other = to.get(i) % words.length;
      String word = words[one];
      words[one] = words[other];
      words[other] = word;
    }
    assertTold(String.join("", words));
  }

  @Property(tries = 100)
  void aTextThatIsNoRuleAtAllEndsInFindings(@ForAll String text) {
    assertFalse(check("rule " + text).isEmpty());
  }

  @Provide
  Arbitrary<List<Integer>> places() {
    return Arbitraries.integers().between(0, 100_000).list().ofMinSize(1).ofMaxSize(4);
  }

  @Provide
  Arbitrary<List<Cut>> cuts() {
    return Combinators.combine(
            Arbitraries.integers().between(0, GOOD.length() - 1),
            Arbitraries.integers().between(1, 12))
        .as((at, length) -> new Cut(at, length, ""))
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }

  @Provide
  Arbitrary<List<Cut>> insertions() {
    Arbitrary<String> garbage =
        Arbitraries.oneOf(
            Arbitraries.strings().ofMinLength(1).ofMaxLength(6),
            Arbitraries.of(
                "\"",
                "(",
                ")",
                "((((((((((((",
                "{",
                "}",
                "end\n",
                "rule ",
                "when\n",
                "then\n",
                "/*",
                "//",
                "0.5",
                "=",
                "==",
                ",",
                ";",
                "$x",
                "not ",
                "or ",
                "&& ",
                "eval( true )",
                "\u201c",
                "\u00a0",
                "\\u0022",
                "->",
                "new ",
                "null",
                "!",
                "insert( ",
                "import x.Y\n",
                "query ",
                "accumulate( ",
                "from ",
                "in ( ",
                "[0]",
                "'",
                "@",
                "#",
                "\t",
                "\r",
                ".price().price().price()"));
    return Combinators.combine(Arbitraries.integers().between(0, GOOD.length() - 1), garbage)
        .as((at, text) -> new Cut(at, 0, text))
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }

  private static String apply(String text, List<Cut> cuts) {
    StringBuilder changed = new StringBuilder(text);
    for (Cut each : cuts) {
      int at = Math.min(each.at(), changed.length());
      changed.replace(at, Math.min(changed.length(), at + each.length()), each.text());
    }
    return changed.toString();
  }

  /** Replaces a piece of a text by another. */
  record Cut(int at, int length, String text) {}
}
