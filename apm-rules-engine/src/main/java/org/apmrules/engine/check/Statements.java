package org.apmrules.engine.check;

import java.util.List;
import org.apmrules.engine.language.Token;

/** Finds an insert without the semicolon that ends it. */
final class Statements {

  Statements(List<Token> tokens, Faults faults) {
    int depth = 0;
    boolean inserts = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      inserts |= depth == 0 && token.is("insert");
      depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
      boolean closes = token.is(")") && depth == 0 && inserts;
      if (closes && (i + 1 == tokens.size() || tokens.get(i + 1).is("insert"))) {
        faults.add(
            token.start(),
            FaultKind.MISSING_SEMICOLON,
            "The insert that ends here has no semicolon.",
            "Write ; after the bracket.");
      }
    }
  }
}
