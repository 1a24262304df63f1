package org.apmrules.engine.check;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.apmrules.api.PolicyException;
import org.apmrules.engine.language.Expression;
import org.apmrules.engine.language.Expression.Call;
import org.apmrules.engine.language.Expression.Literal;

/** Tries values that are written out, such as {@code percent("50")}, before any rule fires. */
final class ConstantValue {

  private final Faults faults;

  ConstantValue(Faults faults) {
    this.faults = faults;
  }

  /** Computes a value of the interface whose arguments are all written out. */
  void check(Call call, List<Method> callees) {
    List<Object> arguments = new ArrayList<>();
    for (Expression argument : call.arguments()) {
      if (!(argument instanceof Literal literal) || !add(literal, arguments)) {
        return;
      }
    }
    for (Method callee : callees) {
      String owner = callee.getDeclaringClass().getName();
      boolean trusted =
          owner.startsWith("org.apmrules.api.") || owner.equals("java.time.LocalDate");
      if (trusted && !callee.isVarArgs() && call.arguments().size() == callee.getParameterCount()) {
        compute(call, callee, arguments);
        return;
      }
    }
  }

  private static boolean add(Literal literal, List<Object> arguments) {
    String text = literal.text();
    switch (literal.kind()) {
      case TEXT -> arguments.add(text.substring(1, text.length() - 1));
      case TRUTH -> arguments.add(text.equals("true"));
      case NUMBER -> {
        if (!text.matches("\\d{1,10}") || Long.parseLong(text) > Integer.MAX_VALUE) {
          return false;
        }
        arguments.add(Integer.valueOf(text));
      }
      case NOTHING -> {
        return false;
      }
    }
    return true;
  }

  private void compute(Call call, Method callee, List<Object> arguments) {
    try {
      Object value = callee.invoke(null, arguments.toArray());
      if (value == null) {
        refuse(call, "");
      }
    } catch (InvocationTargetException failed) {
      Throwable cause = failed.getCause();
      refuse(call, cause == null ? "" : reason(cause));
    } catch (IllegalAccessException | IllegalArgumentException notForUs) {
      return;
    }
  }

  private static String named(Call call) {
    return call.owner().map(owner -> Written.of(owner) + ".").orElse("") + call.name();
  }

  private static String reason(Throwable failure) {
    if (failure instanceof PolicyException policy) {
      return policy.problem().message();
    }
    return failure.getMessage() == null ? "" : failure.getMessage();
  }

  private void refuse(Call call, String reason) {
    faults.add(
        call.arguments().isEmpty() ? call.at() : call.arguments().get(0).at(),
        FaultKind.UNREADABLE_VALUE,
        named(call) + " cannot read what is given to it" + (reason.isEmpty() ? "." : ": " + reason),
        "Write digits with at most one point, such as percent(\"2.5\") or usd(\"1000.50\"), and"
            + " dates that exist.");
  }
}
