package org.apmrules.engine.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Moves a year by one, up and down, and changes another number in its last digit. */
final class NumberChange implements Operator {

  private static final Pattern YEAR = Pattern.compile("(?<=[\\s(=<>])(20\\d\\d)(?=[\\s,)])");
  private static final Pattern WHOLE = Pattern.compile("(?<![\\w.$])(\\d+)(?![\\w.])");
  private static final Pattern QUOTED = Pattern.compile("\"(-?[\\d,]*\\.?\\d+)\"");

  @Override
  public Stream<Edit> edits(RuleBody rule) {
    List<Edit> edits = new ArrayList<>();
    Matcher whole = WHOLE.matcher(rule.code());
    while (whole.find()) {
      int start = whole.start(1);
      boolean isYear = YEAR.matcher(rule.code()).results().anyMatch(year -> year.start(1) == start);
      if (isYear && start < rule.conclusion()) {
        int year = Integer.parseInt(whole.group(1));
        edits.add(new Edit(start, whole.end(1), Integer.toString(year - 1)));
        edits.add(new Edit(start, whole.end(1), Integer.toString(year + 1)));
      } else {
        edits.add(lastDigit(whole.group(1), start));
      }
    }
    QUOTED
        .matcher(rule.text())
        .results()
        .map(number -> lastDigit(number.group(1), number.start(1)))
        .forEach(edits::add);
    return edits.stream();
  }

  /** Returns whether a mutation changes a number that stands in quotes, as amounts and rates do. */
  static boolean isOfQuotedNumber(Mutation mutation) {
    return mutation.edit().filter(edit -> edit.replacement().matches("\\d")).isPresent()
        && QUOTED.matcher(mutation.change()).find();
  }

  /** Down by one, but up from 0 and 1: days, months and shares stay what they are. */
  private static Edit lastDigit(String number, int start) {
    int last = number.length() - 1;
    int digit = number.charAt(last) - '0';
    String other = Integer.toString(digit > 1 ? digit - 1 : digit + 1);
    return new Edit(start + last, start + last + 1, other);
  }
}
