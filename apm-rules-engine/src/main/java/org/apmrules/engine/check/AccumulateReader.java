package org.apmrules.engine.check;

import java.util.Map;
import java.util.Optional;
import org.apmrules.engine.accumulate.Accumulates;
import org.apmrules.engine.source.DrlSource;
import org.apmrules.engine.spelling.Suggestion;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AccumulateDescr.AccumulateFunctionCallDescr;

/** Reads the functions of an accumulate and binds their results. */
final class AccumulateReader {

  private static final Map<String, String> HINTS =
      Map.of(
          "sum", " To add amounts, take totalMoney.",
          "count", " To count facts, take howMany.",
          "average", " Conclude the total and the number, and compare their Ratio.",
          "min", " For the lowest Rate, take lowestRate.",
          "max", " For the highest Rate, take highestRate.",
          "collectList", " Match the facts one by one.",
          "collectSet", " For distinct values, take sortedSet.");

  private final DrlSource source;
  private final int at;
  private final Scope inner;
  private final Scope outer;
  private final Faults faults;

  AccumulateReader(DrlSource source, int at, Scope inner, Scope outer, Faults faults) {
    this.source = source;
    this.at = at;
    this.inner = inner;
    this.outer = outer;
    this.faults = faults;
  }

  void read(AccumulateDescr accumulate) {
    if (!accumulate.isExternalFunction()) {
      faults.add(
          at,
          FaultKind.ACCUMULATE,
          "The accumulate has code of its own (init, action, result).",
          functions());
      return;
    }
    accumulate.getFunctions().forEach(this::read);
  }

  private void read(AccumulateFunctionCallDescr call) {
    String name = call.getFunction();
    int place = Math.max(at, source.text().indexOf(name, at));
    Optional<Accumulates.Form> form = Accumulates.form(name);
    if (form.isEmpty()) {
      faults.add(
          place,
          FaultKind.ACCUMULATE,
          "The accumulate function " + name + " is not one of apm-rules.",
          functions() + HINTS.getOrDefault(name, Suggestion.of(name, Accumulates.names())));
    } else if (call.getParams().length != 1) {
      faults.add(
          place,
          FaultKind.ACCUMULATE_TYPE,
          name + " takes one value.",
          "Write " + name + "( $x ).");
    } else {
      checkValue(form.get(), name, call.getParams()[0].strip(), place);
    }
    if (call.getBind() == null) {
      faults.add(
          place,
          FaultKind.ACCUMULATE_TYPE,
          "The result of " + name + " has no name.",
          "Write $total : " + name + "( $x ).");
    } else {
      outer.bind(
          call.getBind(), form.<Class<?>>map(Accumulates.Form::result).orElse(Scope.UNKNOWN));
    }
  }

  private void checkValue(Accumulates.Form form, String name, String value, int place) {
    Optional<Class<?>> type = inner.find(value);
    if (type.isEmpty() && !faults.any()) {
      faults.add(
          place,
          FaultKind.UNKNOWN_VARIABLE,
          name + " is given " + value + ", which is bound nowhere.",
          "Bind it within the accumulate: Pattern( $x : field ); $total : "
              + name
              + "( $x )."
              + Suggestion.of(value, inner.names()));
    } else if (type.isPresent()
        && type.get() != Scope.UNKNOWN
        && !form.values().isAssignableFrom(ReachableTypes.boxed(type.get()))) {
      faults.add(
          place,
          FaultKind.ACCUMULATE_TYPE,
          name
              + " is given "
              + Comparison.words(type.get())
              + " and takes "
              + Comparison.words(form.values())
              + ".",
          "Use the function for that type.");
    }
  }

  private static String functions() {
    return "Use one of " + String.join(", ", Accumulates.names()) + ".";
  }
}
