package org.apmrules.engine.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apmrules.engine.language.Expression;
import org.apmrules.engine.language.Expression.Among;
import org.apmrules.engine.language.Expression.Call;
import org.apmrules.engine.language.Expression.Creation;
import org.apmrules.engine.language.Expression.Literal;
import org.apmrules.engine.language.Expression.Member;
import org.apmrules.engine.language.Expression.Minus;
import org.apmrules.engine.language.Expression.Name;
import org.apmrules.engine.language.Expression.Not;
import org.apmrules.engine.language.Expression.Operation;

/** Writes expressions in one form, to see whether two say the same. */
final class Written {

  private final Map<String, String> names;

  private Written(Map<String, String> names) {
    this.names = names;
  }

  /** Writes an expression with its own names. */
  static String of(Expression expression) {
    return new Written(Map.of()).write(expression);
  }

  /** Writes an expression with other names for variables. */
  static String of(Expression expression, Map<String, String> names) {
    return new Written(names).write(expression);
  }

  private String write(Expression expression) {
    if (expression instanceof Name name) {
      return names.getOrDefault(name.name(), name.name());
    }
    if (expression instanceof Literal literal) {
      return literal.text();
    }
    if (expression instanceof Member member) {
      return write(member.owner()) + "." + member.name();
    }
    if (expression instanceof Call call) {
      String owner = call.owner().map(each -> write(each) + ".").orElse("");
      String arguments = all(call.arguments());
      boolean reads = !owner.isEmpty() && call.arguments().isEmpty();
      return owner + call.name() + (reads ? "" : "(" + arguments + ")");
    }
    if (expression instanceof Creation creation) {
      return "new " + creation.type() + "(" + all(creation.arguments()) + ")";
    }
    if (expression instanceof Not not) {
      return "!" + write(not.operand());
    }
    if (expression instanceof Minus minus) {
      return "-" + write(minus.operand());
    }
    if (expression instanceof Among among) {
      return write(among.left())
          + (among.negated() ? " not" : "")
          + " in ("
          + all(among.choices())
          + ")";
    }
    return operation((Operation) expression);
  }

  private String operation(Operation operation) {
    return "("
        + write(operation.left())
        + " "
        + operation.operator()
        + " "
        + write(operation.right())
        + ")";
  }

  private String all(List<Expression> expressions) {
    return expressions.stream().map(this::write).collect(Collectors.joining(", "));
  }
}
