package org.apmrules.engine.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apmrules.engine.language.Constraint;
import org.apmrules.engine.language.Expression;
import org.apmrules.engine.language.Expression.Operation;
import org.apmrules.engine.language.ExpressionParser;
import org.apmrules.engine.language.Unreadable;
import org.apmrules.engine.source.DrlSource;
import org.drools.drl.ast.descr.BaseDescr;

/** Reads the constraints of one pattern. */
final class PatternReader {

  private final DrlSource source;
  private final TypeNames types;
  private final Scope scope;
  private final Faults faults;

  PatternReader(DrlSource source, TypeNames types, Scope scope, Faults faults) {
    this.source = source;
    this.types = types;
    this.scope = scope;
    this.faults = faults;
  }

  /** Reads the constraints and binds their variables; those at fault are left out. */
  List<Constraint> read(Class<?> fact, List<? extends BaseDescr> constraints, int pattern) {
    List<Constraint> read = new ArrayList<>();
    for (BaseDescr each : constraints) {
      int start = each.getStartCharacter();
      int end = each.getEndCharacter() + 1;
      if (start < 0 || end <= start || end > source.text().length()) {
        faults.add(
            pattern,
            FaultKind.UNREADABLE_CONDITION,
            "The pattern has a form that the rule language does not have.",
            "Write Type( field == value, ... ).");
        continue;
      }
      read(fact, start, end).ifPresent(read::add);
    }
    return read;
  }

  private Optional<Constraint> read(Class<?> fact, int start, int end) {
    try {
      Constraint constraint = ExpressionParser.constraint(source.text(), start, end);
      int before = faults.count();
      judge(fact, constraint);
      return faults.count() == before ? Optional.of(constraint) : Optional.empty();
    } catch (Unreadable unreadable) {
      faults.add(
          unreadable.at(),
          FaultKind.UNREADABLE_CONDITION,
          "The condition cannot be read: " + unreadable.what() + ".",
          "Write a comparison such as field >= $t.threshold, or a test such as isPositive().");
      return Optional.empty();
    }
  }

  private void judge(Class<?> fact, Constraint constraint) {
    ExpressionTypes expressions = ExpressionTypes.within(types, scope, fact, faults);
    if (constraint.variable().isEmpty()) {
      new Tests(expressions, faults).test(constraint.expression());
      return;
    }
    String variable = constraint.variable().get();
    Expression bound = constraint.expression();
    if (bound instanceof Operation operation && operation.calculates()) {
      faults.add(
          operation.operatorAt(),
          FaultKind.UNPARENTHESISED_BINDING,
          variable + " is bound to a calculation without brackets.",
          "Bind the field, and calculate with a named operation, such as $a.plus( $b ).");
    } else if (bound instanceof Operation || bound instanceof Expression.Among) {
      faults.add(
          bound instanceof Operation operation ? operation.operatorAt() : bound.at(),
          FaultKind.BINDING_WITH_TEST,
          variable + " is bound and tested at once.",
          "Write two constraints: " + variable + " : field, field == ...");
    }
    Class<?> type =
        bound instanceof Operation || bound instanceof Expression.Among
            ? Scope.UNKNOWN
            : expressions.of(bound);
    if (scope.find(variable).isPresent()) {
      faults.add(
          constraint.at(),
          FaultKind.REPEATED_VARIABLE,
          variable + " has a meaning already.",
          "Give this one another name, or compare: field == " + variable + ".");
    }
    scope.bind(variable, type);
  }
}
