package org.apmrules.engine.check;

import java.math.BigDecimal;
import java.util.Optional;
import org.apmrules.engine.language.Expression;
import org.apmrules.engine.language.Expression.Call;
import org.apmrules.engine.language.Expression.Literal;
import org.apmrules.engine.language.Expression.Member;

/** Tells of expressions whether they are constants, of which other texts mean other values. */
final class Constants {

  private Constants() {}

  /** Returns the constant in one form; nothing if the value depends on facts. */
  static Optional<String> of(Expression expression) {
    if (expression instanceof Literal literal) {
      return Optional.of(literal.text());
    }
    if (expression instanceof Member member && isNamed(member)) {
      return Optional.of(Written.of(member));
    }
    if (expression instanceof Call call
        && call.owner().isEmpty()
        && call.arguments().size() == 1
        && call.arguments().get(0) instanceof Literal literal
        && literal.text().matches("\"\\d{1,40}(\\.\\d{1,40})?\"")) {
      String digits = literal.text().substring(1, literal.text().length() - 1);
      BigDecimal number = new BigDecimal(digits).stripTrailingZeros();
      return Optional.of(call.name() + "(\"" + number.toPlainString() + "\")");
    }
    return Optional.empty();
  }

  private static boolean isNamed(Member member) {
    return member.name().matches("[A-Z][A-Z0-9_]*")
        && member.owner() instanceof Expression.Name owner
        && Character.isUpperCase(owner.name().charAt(0));
  }
}
