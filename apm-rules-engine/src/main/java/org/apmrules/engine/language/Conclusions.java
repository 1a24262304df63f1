package org.apmrules.engine.language;

import java.util.ArrayList;
import java.util.List;

/** The right side of a rule: what it inserts, and nothing else. */
public final class Conclusions {

  private Conclusions() {}

  /**
   * Reads the statements of a right side, which stands in a file between two places.
   *
   * @throws Unreadable at the first statement that is not {@code insert( ... );}
   */
  public static List<Expression> of(String file, int start, int end) throws Unreadable {
    TokenReader tokens = new TokenReader(Tokenizer.of(file, start, end), end);
    List<Expression> conclusions = new ArrayList<>();
    while (!tokens.atEnd()) {
      int at = tokens.place();
      boolean inserts =
          tokens.at("insert") && tokens.peek(1).filter(sign -> sign.is("(")).isPresent();
      if (!inserts) {
        String line = file.substring(at, end).lines().findFirst().orElse("").strip();
        throw new Unreadable("\"" + line + "\" does something else than to conclude", at);
      }
      tokens.expect("insert");
      tokens.expect("(");
      conclusions.add(new ExpressionParser(tokens).expression());
      if (tokens.at(",")) {
        throw new Unreadable("insert takes one fact only", tokens.place());
      }
      tokens.expect(")");
      tokens.expect(";");
    }
    return List.copyOf(conclusions);
  }
}
