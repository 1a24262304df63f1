package org.apmrules.engine.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apmrules.engine.language.Token;
import org.apmrules.engine.language.Token.Kind;
import org.apmrules.engine.language.Tokenizer;
import org.apmrules.engine.source.DrlSource;
import org.apmrules.engine.source.Place;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.ParserError;

/** Puts what the parser of Drools says into words. */
final class ParserFaults {

  private static final Pattern INPUT =
      Pattern.compile("(?:mismatched input|no viable alternative at input) '([^']*)'");
  private static final Set<String> ACCUMULATE_CODE = Set.of("init", "action", "reverse", "result");
  private static final Pattern RULE = Pattern.compile("in rule \"([^\"]*)\"");

  private final DrlSource source;
  private final Findings findings;

  ParserFaults(DrlSource source, Findings findings) {
    this.source = source;
    this.findings = findings;
  }

  /** Reports the first error of each rule: those after it follow from it. */
  void report(List<? extends DroolsError> errors) {
    DroolsError first = errors.get(0);
    String message = String.valueOf(first.getMessage());
    Place place = place(first);
    String rule = group(RULE, message).orElse("");
    String input = group(INPUT, message).orElse("");
    if (ACCUMULATE_CODE.contains(input)) {
      findings.add(
          Finding.at(
              source.file(),
              place,
              rule,
              FaultKind.ACCUMULATE,
              "The accumulate has code of its own.",
              "Write accumulate( Pattern( $x : field ); $total : totalMoney( $x ) )."));
    } else if (isWithoutComma(place, input)) {
      findings.add(
          Finding.at(
              source.file(),
              place,
              rule,
              FaultKind.MISSING_COMMA,
              "A comma is missing before \"" + input + "\".",
              "Write a comma between constraints: Type( field == value, other > $x )."));
    } else {
      findings.add(
          Finding.at(
              source.file(),
              place,
              rule,
              FaultKind.UNREADABLE_RULE,
              input.isEmpty()
                  ? "Here the rule cannot be read."
                  : "\"" + input + "\" cannot stand here.",
              "A pattern is Type( field == value, ... ), with a comma between constraints."));
    }
  }

  /** Tells whether a word follows another one, or a bracket, with nothing between them. */
  private boolean isWithoutComma(Place place, String input) {
    if (!input.matches("[A-Za-z$]\\w*")) {
      return false;
    }
    int start = lineStart(place.line());
    List<Token> before = Tokenizer.of(source.text(), start, start + place.column() - 1);
    return !before.isEmpty()
        && !before.get(before.size() - 1).is(Kind.SIGN)
        && before.stream().anyMatch(token -> token.is("("));
  }

  private Place place(DroolsError error) {
    if (error instanceof ParserError at && at.getRow() >= 1) {
      int start = lineStart(at.getRow());
      return Place.in(source.text(), start + Math.max(0, at.getCol()));
    }
    int[] lines = error.getLines();
    return Place.ofLine(source.text(), lines.length == 0 ? 1 : Math.max(1, lines[0]));
  }

  private int lineStart(int line) {
    int start = 0;
    for (int i = 1; i < line; i++) {
      start = Math.max(start, source.text().indexOf('\n', start) + 1);
    }
    return start;
  }

  private static Optional<String> group(Pattern pattern, String message) {
    Matcher matcher = pattern.matcher(message);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
