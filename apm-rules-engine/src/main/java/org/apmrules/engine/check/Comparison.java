package org.apmrules.engine.check;

import java.util.Map;
import java.util.Optional;
import org.apmrules.api.Count;
import org.apmrules.api.Money;
import org.apmrules.api.Points;
import org.apmrules.api.Rate;
import org.apmrules.api.Ratio;
import org.apmrules.engine.language.Expression;
import org.apmrules.engine.language.Expression.Literal;
import org.apmrules.engine.language.Expression.Operation;

/** Judges whether two values can be compared. */
final class Comparison {

  private static final Map<Class<?>, String> WORDS =
      Map.of(
          Money.class, "an amount of Money",
          Rate.class, "a Rate",
          Ratio.class, "a Ratio",
          Points.class, "a number of Points",
          Count.class, "a Count",
          String.class, "a text",
          Boolean.class, "true or false",
          Integer.class, "a whole number",
          Optional.class, "a value that may be left out");

  private final Operation operation;
  private final Class<?> left;
  private final Class<?> right;
  private final Faults faults;

  Comparison(Operation operation, Class<?> left, Class<?> right, Faults faults) {
    this.operation = operation;
    this.left = ReachableTypes.boxed(left);
    this.right = ReachableTypes.boxed(right);
    this.faults = faults;
  }

  /** Says what a type is, for a person. */
  static String words(Class<?> type) {
    Class<?> boxed = ReachableTypes.boxed(type);
    String name = boxed.getSimpleName();
    String article = "AEIOU".indexOf(name.charAt(0)) >= 0 ? "an " : "a ";
    return WORDS.getOrDefault(boxed, article + name);
  }

  /** Reports what is wrong; bare numbers may stand for years only. */
  void check(boolean ofYear) {
    if (left == Optional.class || right == Optional.class) {
      refuseOptional();
    } else if (Written.of(operation.left()).equals(Written.of(operation.right()))) {
      add(
          FaultKind.ALWAYS_THE_SAME,
          "Both sides of " + operation.operator() + " are the same.",
          "Compare with the field that is meant.");
    } else if (left == Scope.UNKNOWN || right == Scope.UNKNOWN) {
      return;
    } else if (isTextAndNumber(left, right) || isTextAndNumber(right, left)) {
      add(
          FaultKind.TEXT_AGAINST_NUMBER,
          capital(words(left)) + " is compared with " + words(right) + ".",
          "Compare a text with a text in quotes, and a number with a number without quotes.");
    } else if (!left.isAssignableFrom(right) && !right.isAssignableFrom(left)) {
      add(
          FaultKind.UNLIKE_TYPES,
          capital(words(left)) + " is compared with " + words(right) + ".",
          cure());
    } else if (isOrder() && !isAmount()) {
      add(
          FaultKind.NO_ORDER,
          capital(words(left)) + " has no order that " + operation.operator() + " could ask for.",
          "Ask with == or in ( ... ) for those that are meant.");
    } else if (!ofYear && (isNumber(operation.left()) || isNumber(operation.right()))) {
      add(
          FaultKind.BARE_NUMBER,
          "The condition carries a number.",
          "Put the number into a parameter of its years and compare with its field.");
    }
  }

  private String cure() {
    Class<?> constants = left.isEnum() ? left : right;
    if (constants.isEnum()) {
      return Members.constantsOf(constants, "")
          + " Write one as "
          + constants.getSimpleName()
          + ".NAME.";
    }
    boolean written = operation.right() instanceof Literal || operation.left() instanceof Literal;
    return written
        ? "Put the number into a parameter of its years and compare with its field."
        : "Compare values of one type.";
  }

  private void refuseOptional() {
    boolean negated = operation.operator().equals("!=");
    add(
        negated ? FaultKind.NEGATED_OPTIONAL : FaultKind.OPTIONAL_IN_CONDITION,
        "A value that may be left out is compared.",
        "Match the fact that is there only if the value is; for its absence, use not.");
  }

  private boolean isOrder() {
    return operation.operator().startsWith("<") || operation.operator().startsWith(">");
  }

  /** Texts have an order among each other, to choose the first; no text is above a given one. */
  private boolean isAmount() {
    return Comparable.class.isAssignableFrom(left)
        && !left.isEnum()
        && left != Boolean.class
        && !isText(operation.left())
        && !isText(operation.right());
  }

  private static boolean isTextAndNumber(Class<?> one, Class<?> other) {
    return one == String.class && Number.class.isAssignableFrom(other);
  }

  private static boolean isText(Expression expression) {
    return expression instanceof Literal literal && literal.kind() == Literal.Kind.TEXT;
  }

  private static boolean isNumber(Expression expression) {
    return expression instanceof Literal literal && literal.kind() == Literal.Kind.NUMBER;
  }

  private void add(FaultKind kind, String what, String cure) {
    faults.add(operation.operatorAt(), kind, what, cure);
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
