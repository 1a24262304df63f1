package org.apmrules.engine.check;

import java.util.List;
import java.util.Map;
import org.apmrules.engine.language.Token;

/** Finds signs of comparison that are written as in other languages. */
final class Signs {

  private static final Map<String, String> MEANT =
      Map.of(
          "=>", ">=", "=<", "<=", "=!", "!=", "<>", "!=", "===", "==", "!==", "!=", "&", "&&", "|",
          "||");

  Signs(List<Token> tokens, Faults faults) {
    for (Token token : tokens) {
      if (token.is("=")) {
        faults.add(
            token.start(),
            FaultKind.SINGLE_EQUALS,
            "A single = gives a value; it does not compare.",
            "To compare, write ==.");
      } else if (MEANT.containsKey(token.text())) {
        faults.add(
            token.start(),
            FaultKind.MISSPELT_OPERATOR,
            token.text() + " is no sign of the rule language.",
            "Write " + MEANT.get(token.text()) + ".");
      }
    }
  }
}
