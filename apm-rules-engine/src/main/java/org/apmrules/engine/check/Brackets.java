package org.apmrules.engine.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apmrules.engine.language.Token;

/** Finds brackets that lack their other half, and brackets within too many others. */
final class Brackets {

  /** The parser takes twice as long for each bracket of a condition within others. */
  static final int DEEPEST_IN_CONDITIONS = 8;

  static final int DEEPEST = 24;

  Brackets(List<Token> tokens, int deepest, Faults faults) {
    Deque<Token> open = new ArrayDeque<>();
    boolean tooDeep = false;
    for (Token token : tokens) {
      if (token.is("(") || token.is("[") || token.is("{")) {
        open.push(token);
        if (open.size() > deepest && !tooDeep) {
          tooDeep = true;
          faults.add(
              token.start(),
              FaultKind.NESTED_TOO_DEEPLY,
              "This bracket stands within " + deepest + " others.",
              "Split the rule into rules that conclude its parts.");
        }
      } else if (token.is(")") || token.is("]") || token.is("}")) {
        if (open.isEmpty()) {
          faults.add(
              token.start(),
              FaultKind.BRACKETS,
              "The bracket " + token.text() + " closes nothing.",
              "Remove it, or write the one that opens.");
          return;
        }
        open.pop();
      }
    }
    if (!open.isEmpty() && !tooDeep) {
      faults.add(
          open.peek().start(),
          FaultKind.BRACKETS,
          "The bracket " + open.peek().text() + " is never closed.",
          "Write the one that closes it.");
    }
  }
}
