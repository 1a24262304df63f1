package org.apmrules.engine.mutation;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Replaces a word or sign by its counterpart.
 *
 * @param words where the word stands: its first group
 * @param counterparts what each word becomes
 * @param sides the sides of rules that are changed
 */
record Swap(Pattern words, Map<String, String> counterparts, Sides sides) implements Operator {

  /** Sides of a rule. */
  enum Sides {
    /** Conditions only. */
    WHEN,
    /** Conditions and conclusions. */
    BOTH
  }

  /** All swaps. */
  static final List<Operator> ALL =
      List.of(
          // A limit on a year is left to the change of the year itself.
          new Swap(
              Pattern.compile(
                  "(?<=[\\w)\\s])(>=|<=|==|!=|<|>)(?=[\\s\\w$!(])(?!\\s*(?:\\d{4}|true|false)\\b)"),
              Map.of(">=", ">", ">", ">=", "<=", "<", "<", "<=", "==", "!=", "!=", "=="),
              Sides.WHEN),
          new Swap(Pattern.compile("(&&|\\|\\|)"), Map.of("&&", "||", "||", "&&"), Sides.WHEN),
          new Swap(
              Pattern.compile("(?<=\\s)(not|exists)(?=[\\s(])"),
              Map.of("not", "exists", "exists", "not"),
              Sides.WHEN),
          new Swap(
              Pattern.compile("\\b(true|false)\\b"),
              Map.of("true", "false", "false", "true"),
              Sides.BOTH),
          new Swap(
              Pattern.compile("(?<=\\.)(plus|minus|atMost|atLeast)(?=\\()"),
              Map.of("plus", "minus", "minus", "plus", "atMost", "atLeast", "atLeast", "atMost"),
              Sides.BOTH));

  @Override
  public Stream<Edit> edits(RuleBody rule) {
    String code = sides == Sides.WHEN ? rule.code().substring(0, rule.conclusion()) : rule.code();
    return words.matcher(code).results().map(this::edit);
  }

  private Edit edit(MatchResult match) {
    String word = match.group(1);
    return new Edit(match.start(1), match.end(1), counterparts.getOrDefault(word, word));
  }
}
