package org.apmrules.engine.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apmrules.engine.source.DrlSource;
import org.apmrules.engine.source.RuleSpans;

/**
 * A rule from its conditions to its end.
 *
 * @param source the file
 * @param name the name of the rule
 * @param offset where its conditions start in the file
 * @param text the text as it is written
 * @param code the text with strings and comments blanked out, of the same length
 * @param conclusion where its conclusion starts in the text
 */
record RuleBody(
    DrlSource source, String name, int offset, String text, String code, int conclusion) {

  private static final Pattern NO_CODE =
      Pattern.compile("//[^\n]*|/\\*.*?\\*/|\"(?:[^\"\\\\]|\\\\.)*\"", Pattern.DOTALL);
  private static final Pattern WHEN = Pattern.compile("\\bwhen\\b");
  private static final Pattern THEN = Pattern.compile("\\bthen\\b");

  /** Returns the rules of a file. */
  static List<RuleBody> of(DrlSource source) {
    List<RuleBody> bodies = new ArrayList<>();
    for (RuleSpans.Span span : RuleSpans.of(source).spans()) {
      String rule = span.in(source);
      String code = NO_CODE.matcher(rule).replaceAll(match -> blank(match.group()));
      Matcher when = WHEN.matcher(code);
      Matcher then = THEN.matcher(code);
      if (when.find() && then.find(when.end())) {
        int start = when.start();
        bodies.add(
            new RuleBody(
                source,
                span.name(),
                span.start() + start,
                rule.substring(start),
                code.substring(start),
                then.start() - start));
      }
    }
    return bodies;
  }

  private static String blank(String text) {
    return text.replaceAll("[^\n]", " ");
  }

  /** Returns the line in the file of an offset in the text, from 1. */
  int line(int at) {
    return 1 + (int) source.text().substring(0, offset + at).chars().filter(c -> c == '\n').count();
  }

  /** Returns what an edit does: the lines that it touches, before and after. */
  String change(Edit edit) {
    int from = text.lastIndexOf('\n', edit.start() - 1) + 1;
    int newline = text.indexOf('\n', edit.end());
    int to = newline < 0 ? text.length() : newline;
    String before = text.substring(from, to);
    String after = edit.in(text).substring(from, to + edit.replacement().length() - length(edit));
    return oneLine(before) + " -> " + oneLine(after);
  }

  private static int length(Edit edit) {
    return edit.end() - edit.start();
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
