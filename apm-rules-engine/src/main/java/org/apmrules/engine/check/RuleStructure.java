package org.apmrules.engine.check;

import java.util.List;
import java.util.Optional;
import org.apmrules.engine.language.Token;
import org.apmrules.engine.language.Token.Kind;
import org.apmrules.engine.source.DrlSource;

/** Reads the outline of one rule: its name, annotations, when, then, end. */
final class RuleStructure {

  private final List<Token> tokens;
  private final Faults faults;
  private final int when;
  private final int then;
  private final int end;

  /** Reads a rule from the tokens up to the next rule. */
  RuleStructure(DrlSource source, List<Token> tokens, Findings findings) {
    this.tokens = tokens;
    this.faults = new Faults(source, name(), findings);
    this.when = find("when", 1);
    this.then = find("then", Math.max(when, 1));
    this.end = find("end", Math.max(then, Math.max(when, 1)));
    check();
  }

  /** Returns the outline; nothing if something is wrong with it. */
  Optional<RuleOutline> outline() {
    return faults.any()
        ? Optional.empty()
        : Optional.of(
            new RuleOutline(
                name(),
                tokens.get(0).start(),
                tokens.get(when).start(),
                tokens.get(then).start(),
                tokens.get(end).start()));
  }

  /** How many tokens belong to the rule. */
  int length() {
    return end + 1;
  }

  private String name() {
    if (tokens.size() < 2 || !tokens.get(1).is(Kind.TEXT)) {
      return "";
    }
    String quoted = tokens.get(1).text();
    return quoted.substring(1, quoted.length() - 1);
  }

  /** Finds a keyword outside of brackets, or alone at the begin of a line. */
  private int find(String word, int from) {
    int depth = 0;
    for (int i = from; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.is("(")) {
        depth++;
      } else if (token.is(")")) {
        depth--;
      } else if (token.is(word) && (depth <= 0 || isAlone(i))) {
        return i;
      }
    }
    return -1;
  }

  private boolean isAlone(int index) {
    return tokens.get(index).startsLine()
        && (index + 1 == tokens.size() || tokens.get(index + 1).startsLine());
  }

  private void check() {
    if (name().isBlank()) {
      faults.add(
          tokens.get(Math.min(1, tokens.size() - 1)).start(),
          FaultKind.RULE_NAME,
          "The rule has no name in quotes.",
          "Write rule \"...\" with a sentence that a policy analyst would say.");
    } else if (when < 0) {
      faults.add(
          tokens.get(1).start(),
          FaultKind.MISSING_WHEN,
          "The rule has no when.",
          "Write when on a line of its own before the conditions.");
    } else if (then < 0) {
      faults.add(
          tokens.get(when).start(),
          FaultKind.MISSING_THEN,
          "The rule has no then after its conditions.",
          "Write then on a line of its own before insert( ... );.");
    } else if (end < 0) {
      Token last = tokens.get(tokens.size() - 1);
      faults.add(
          last.start(),
          FaultKind.MISSING_END,
          "The rule has no end; this is the last that belongs to it.",
          "Write end on a line of its own below.");
    } else {
      new Brackets(tokens.subList(2, when), Brackets.DEEPEST, faults);
      new Brackets(tokens.subList(when, then), Brackets.DEEPEST_IN_CONDITIONS, faults);
      new Brackets(tokens.subList(then, end), Brackets.DEEPEST, faults);
      new Signs(tokens.subList(when, then), faults);
      if (!faults.any()) {
        new Statements(tokens.subList(then, end), faults);
      }
    }
  }
}
