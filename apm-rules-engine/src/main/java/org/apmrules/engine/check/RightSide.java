package org.apmrules.engine.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apmrules.engine.language.Conclusions;
import org.apmrules.engine.language.Expression;
import org.apmrules.engine.language.Unreadable;
import org.apmrules.engine.source.DrlSource;

/** Reads the right side of a rule: it inserts conclusions and does nothing else. */
final class RightSide {

  private static final String FORM =
      "Write insert( new Type( ... ) ); or insert( $variable.operation( ... ) ); and nothing else.";

  private final Faults faults;
  private final ExpressionTypes expressions;
  private final List<Conclusion> conclusions = new ArrayList<>();

  RightSide(DrlSource source, TypeNames types, Scope scope, RuleOutline outline, Faults faults) {
    this.faults = faults;
    this.expressions = ExpressionTypes.ofConclusions(types, scope, faults);
    try {
      List<Expression> inserted =
          Conclusions.of(source.text(), outline.conclusions(), outline.end());
      inserted.forEach(this::read);
      if (inserted.isEmpty()) {
        faults.add(
            outline.then(), FaultKind.NOTHING_CONCLUDED, "The rule concludes nothing.", FORM);
      }
    } catch (Unreadable unreadable) {
      boolean statement = unreadable.what().startsWith("\"");
      faults.add(
          unreadable.at(),
          statement ? FaultKind.NOT_A_CONCLUSION : FaultKind.UNREADABLE_CONCLUSION,
          (statement ? "" : "The conclusion cannot be read: ") + unreadable.what() + ".",
          FORM);
    }
  }

  List<Conclusion> conclusions() {
    return List.copyOf(conclusions);
  }

  /** Returns the types that the rule concludes. */
  Set<Class<?>> concluded() {
    Set<Class<?>> types = new LinkedHashSet<>();
    conclusions.forEach(each -> types.add(each.type()));
    return types;
  }

  private void read(Expression conclusion) {
    Class<?> type = expressions.of(conclusion);
    if (type == Scope.UNKNOWN) {
      if (!faults.any()) {
        refuse(conclusion, "It is not clear of which type this conclusion is.");
      }
    } else if (type.isPrimitive()
        || type == String.class
        || type == Object.class
        || type == void.class
        || type == Optional.class
        || Number.class.isAssignableFrom(type)
        || Collection.class.isAssignableFrom(type)) {
      refuse(conclusion, "The rule concludes " + Comparison.words(type) + ", which is no fact.");
    } else {
      conclusions.add(new Conclusion(type, conclusion));
    }
  }

  private void refuse(Expression conclusion, String what) {
    faults.add(
        conclusion.at(),
        FaultKind.UNCLEAR_CONCLUSION,
        what,
        "Conclude a fact of the vocabulary that says what the value means.");
  }
}
