package org.apmrules.engine.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apmrules.engine.accumulate.Accumulates;
import org.apmrules.engine.check.Condition.Use;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** Reads the conditions of a rule and refuses what the subset does not have. */
final class LeftSide {

  private final TypeNames types;
  private final List<Condition> conditions = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();
  private final Map<String, Class<?>> bound = new HashMap<>();

  LeftSide(TypeNames types, AndDescr root) {
    this.types = types;
    root.getDescrs().forEach(each -> read(each, Use.MATCHED));
    if (faults.isEmpty() && conditions.stream().noneMatch(each -> each.use() == Use.MATCHED)) {
      faults.add(
          "The rule matches no fact one by one, so nothing could be shown as its reason."
              + " Add a pattern outside not, exists and accumulate.");
    }
  }

  List<Condition> conditions() {
    return conditions;
  }

  List<String> faults() {
    return faults;
  }

  /** Returns the type of a variable that the rule binds. */
  Optional<Class<?>> typeOf(String variable) {
    return Optional.ofNullable(bound.get(variable));
  }

  private void read(BaseDescr part, Use use) {
    if (part instanceof PatternDescr pattern) {
      readPattern(pattern, use);
    } else if (part instanceof NotDescr
        || part instanceof ExistsDescr
        || part instanceof ForallDescr) {
      readAll(((ConditionalElementDescr) part).getDescrs(), Use.COMPLETE);
    } else if (part instanceof AndDescr || part instanceof OrDescr) {
      readAll(((ConditionalElementDescr) part).getDescrs(), use);
    } else {
      String kind =
          part.getClass().getSimpleName().replace("Descr", "").toLowerCase(java.util.Locale.ROOT);
      faults.add("The subset has no " + kind + " on the left side of a rule.");
    }
  }

  private void readAll(List<?> parts, Use use) {
    parts.forEach(each -> read((BaseDescr) each, use));
  }

  private void readPattern(PatternDescr pattern, Use use) {
    if (pattern.getSource() instanceof AccumulateDescr accumulate) {
      readAccumulate(accumulate);
      return;
    }
    if (pattern.getSource() != null || !pattern.getBehaviors().isEmpty()) {
      faults.add(
          "The subset has no from, entry-point, collect or window: facts come from the case and"
              + " from rules. Match "
              + pattern.getObjectType()
              + "() directly.");
      return;
    }
    Optional<Class<?>> type = types.find(pattern.getObjectType());
    if (type.isEmpty()) {
      faults.add(
          "The type "
              + pattern.getObjectType()
              + " is not known. Import it at the top of the file.");
      return;
    }
    if (pattern.getIdentifier() != null) {
      bound.put(pattern.getIdentifier(), type.get());
    }
    List<String> constraints = new ArrayList<>();
    for (BaseDescr each : pattern.getDescrs()) {
      constraints.add(each.getText());
      readBinding(each.getText(), type.get());
      ConstraintText.faults(each.getText()).forEach(faults::add);
    }
    conditions.add(new Condition(type.get(), use, List.copyOf(constraints), pattern.getLine()));
  }

  private void readBinding(String constraint, Class<?> owner) {
    ConstraintText.binding(constraint)
        .ifPresent(
            binding -> {
              try {
                bound.put(binding.variable(), owner.getMethod(binding.field()).getReturnType());
              } catch (NoSuchMethodException misspelt) {
                faults.add(
                    "The type " + owner.getSimpleName() + " has no field " + binding.field() + ".");
              }
            });
  }

  private void readAccumulate(AccumulateDescr accumulate) {
    if (!accumulate.isExternalFunction()) {
      faults.add(
          "The subset has no inline accumulate code. Use one of " + Accumulates.names() + ".");
      return;
    }
    accumulate
        .getFunctions()
        .forEach(
            call -> {
              if (!Accumulates.names().contains(call.getFunction())) {
                faults.add(
                    "The accumulate function "
                        + call.getFunction()
                        + " loses exactness or is not known. Use one of "
                        + Accumulates.names()
                        + ".");
              }
            });
    read(accumulate.getInput(), Use.COMPLETE);
  }
}
