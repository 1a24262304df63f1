package org.apmrules.engine.check;

import java.util.Optional;
import org.apmrules.api.PolicyYear;
import org.apmrules.engine.language.Expression;
import org.apmrules.engine.language.Expression.Among;
import org.apmrules.engine.language.Expression.Literal;
import org.apmrules.engine.language.Expression.Minus;
import org.apmrules.engine.language.Expression.Not;
import org.apmrules.engine.language.Expression.Operation;

/** Judges comparisons and what joins them. */
final class Tests {

  private final ExpressionTypes types;
  private final Faults faults;

  Tests(ExpressionTypes types, Faults faults) {
    this.types = types;
    this.faults = faults;
  }

  Class<?> typeOf(Expression expression) {
    if (expression instanceof Operation operation) {
      return ofOperation(operation);
    }
    if (expression instanceof Among among) {
      return ofAmong(among);
    }
    if (expression instanceof Not not) {
      return ofNot(not);
    }
    faults.add(
        expression.at(),
        FaultKind.ARITHMETIC,
        "The condition calculates with a minus.",
        "Ask the value whether it isNegative(), or compare with a parameter.");
    return expression instanceof Minus ? Scope.UNKNOWN : boolean.class;
  }

  private Class<?> ofOperation(Operation operation) {
    if (operation.calculates()) {
      faults.add(
          operation.operatorAt(),
          FaultKind.ARITHMETIC,
          "The condition calculates with " + operation.operator() + ".",
          "Use the named operations of the value types, such as $a.plus( $b ).");
      return Scope.UNKNOWN;
    }
    if (operation.joins()) {
      test(operation.left());
      test(operation.right());
      return boolean.class;
    }
    if (!operation.compares()) {
      faults.add(
          operation.operatorAt(),
          FaultKind.WORD_OPERATOR,
          "The rule language has no " + operation.operator() + ".",
          "Write values.contains( $x ), or field in ( ... ), or == for a text.");
      return boolean.class;
    }
    int before = faults.count();
    Class<?> left = types.of(operation.left());
    Class<?> right = types.of(operation.right());
    if (faults.count() == before) {
      new Comparison(operation, left, right, faults).check(isOfYear());
    }
    return boolean.class;
  }

  private boolean isOfYear() {
    Optional<Class<?>> fact = types.fact();
    return fact.isPresent() && PolicyYear.class.isAssignableFrom(fact.get());
  }

  private Class<?> ofAmong(Among among) {
    Class<?> left = types.of(among.left());
    for (Expression choice : among.choices()) {
      int before = faults.count();
      Operation equal = new Operation(among.left(), "==", choice, choice.at());
      Class<?> right = types.of(choice);
      if (left != Scope.UNKNOWN && faults.count() == before) {
        new Comparison(equal, left, right, faults).check(isOfYear());
      }
    }
    return boolean.class;
  }

  private Class<?> ofNot(Not not) {
    Class<?> operand = types.of(not.operand());
    if (operand == Optional.class) {
      faults.add(
          not.at(),
          FaultKind.NEGATED_OPTIONAL,
          "! is put before a value that may be left out.",
          "Match the fact that is there only if the value is, and use not.");
    } else if (operand != Scope.UNKNOWN && ReachableTypes.boxed(operand) != Boolean.class) {
      faults.add(
          not.at(),
          FaultKind.NOT_A_TEST,
          "! is put before " + Comparison.words(operand) + ", which is neither true nor false.",
          "Put ! before a test, such as ! isNegative().");
    }
    return boolean.class;
  }

  /** Reports an expression that is not true or false. */
  void test(Expression expression) {
    Class<?> type = types.of(expression);
    if (type == Scope.UNKNOWN || ReachableTypes.boxed(type) == Boolean.class) {
      refuseConstant(expression);
      return;
    }
    faults.add(
        expression.at(),
        type == Optional.class ? FaultKind.OPTIONAL_IN_CONDITION : FaultKind.NOT_A_TEST,
        "This is " + Comparison.words(type) + " and no test: it is neither true nor false.",
        "Compare it with something, or give it a name: $x : ...");
  }

  private void refuseConstant(Expression expression) {
    if (expression instanceof Literal literal && literal.kind() == Literal.Kind.TRUTH) {
      faults.add(
          literal.at(),
          FaultKind.ALWAYS_THE_SAME,
          "The test is always " + literal.text() + ".",
          "Compare a field with it, or remove it.");
    }
  }
}
