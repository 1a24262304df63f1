package org.apmrules.engine.check;

import java.util.regex.Pattern;
import org.apmrules.engine.language.Expression.Literal;

/** Judges what is written out: numbers, texts, true, false, null. */
final class Literals {

  private static final Pattern WHOLE = Pattern.compile("0|[1-9]\\d{0,9}");
  private static final Pattern DECIMAL =
      Pattern.compile("(?i)[\\d_]*\\.[\\w.+-]*|\\d[\\d_]*[efd].*");

  private final Faults faults;
  private final boolean inConclusion;

  Literals(Faults faults, boolean inConclusion) {
    this.faults = faults;
    this.inConclusion = inConclusion;
  }

  Class<?> typeOf(Literal literal) {
    return switch (literal.kind()) {
      case TEXT -> String.class;
      case TRUTH -> boolean.class;
      case NUMBER -> ofNumber(literal);
      case NOTHING -> ofNothing(literal);
    };
  }

  private Class<?> ofNumber(Literal literal) {
    if (WHOLE.matcher(literal.text()).matches()
        && Long.parseLong(literal.text()) <= Integer.MAX_VALUE) {
      return int.class;
    }
    if (DECIMAL.matcher(literal.text()).matches()) {
      faults.add(
          literal.at(),
          FaultKind.BARE_DECIMAL,
          literal.text() + " is a bare decimal, which the computer keeps inexactly.",
          inConclusion
              ? "Write it as a text through its type, such as percent(\"50\") or usd(\"1000.50\")."
              : "Put the number into a parameter, such as percent(\"50\"), and compare with its"
                  + " field.");
    } else {
      faults.add(
          literal.at(),
          FaultKind.UNREADABLE_VALUE,
          literal.text() + " is no whole number up to " + Integer.MAX_VALUE + ".",
          "Write digits only, without zeros before them; write an amount as usd(\"...\").");
    }
    return Scope.UNKNOWN;
  }

  private Class<?> ofNothing(Literal literal) {
    faults.add(
        literal.at(),
        inConclusion ? FaultKind.UNREADABLE_VALUE : FaultKind.COMPARED_WITH_NULL,
        inConclusion ? "null is no value." : "A condition looks for null.",
        inConclusion
            ? "Write Optional.empty() where a value may be left out."
            : "Match the fact that is there only if the value is, or use not.");
    return Scope.UNKNOWN;
  }
}
