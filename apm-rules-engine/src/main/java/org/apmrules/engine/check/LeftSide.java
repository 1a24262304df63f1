package org.apmrules.engine.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apmrules.engine.check.Condition.Role;
import org.apmrules.engine.language.Constraint;
import org.apmrules.engine.source.DrlSource;
import org.apmrules.engine.spelling.Suggestion;
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

  private final DrlSource source;
  private final TypeNames types;
  private final Faults faults;
  private final int start;
  private final Scope scope = new Scope();
  private final List<Condition> conditions = new ArrayList<>();

  /** Reads the conditions, which begin at a place of the file. */
  LeftSide(DrlSource source, TypeNames types, AndDescr root, int start, Faults faults) {
    this.source = source;
    this.types = types;
    this.faults = faults;
    this.start = start;
    int before = faults.count();
    for (BaseDescr each : root.getDescrs()) {
      read(each, Role.MATCHED, scope);
      if (faults.count() > before) {
        scope.becomeIncomplete();
      }
    }
    if (faults.count() == before && conditions.stream().allMatch(Condition::completes)) {
      faults.add(
          start,
          FaultKind.NO_PATTERN,
          "The rule matches no fact one by one.",
          "Add a pattern outside of not, exists and accumulate, such as the case it decides.");
    }
  }

  List<Condition> conditions() {
    return conditions;
  }

  /** Returns the variables that the conclusions may use. */
  Scope scope() {
    return scope;
  }

  private void read(BaseDescr part, Role role, Scope within) {
    if (part instanceof PatternDescr pattern) {
      readPattern(pattern, role, within);
    } else if (part instanceof NotDescr || part instanceof ExistsDescr) {
      boolean not = part instanceof NotDescr;
      List<?> parts = ((ConditionalElementDescr) part).getDescrs();
      boolean single = parts.size() == 1 && parts.get(0) instanceof PatternDescr;
      Role inner = !single ? Role.COMPLETE : not ? Role.ABSENT : Role.PRESENT;
      readHidden(parts, inner, within, not ? "not" : "exists");
    } else if (part instanceof ForallDescr forall) {
      readHidden(forall.getDescrs(), Role.COMPLETE, within, "forall");
    } else if (part instanceof OrDescr or) {
      readAlternatives(or.getDescrs(), role, within);
    } else if (part instanceof AndDescr and) {
      and.getDescrs().forEach(each -> read(each, role, within));
    } else {
      String kind = part.getClass().getSimpleName().replace("Descr", "").toLowerCase(Locale.ROOT);
      faults.add(
          placeOf(part),
          FaultKind.FORBIDDEN_CONDITION,
          "The rule language has no " + kind + ".",
          "Write the test itself, as a constraint of the fact it looks at.");
    }
  }

  private void readHidden(List<?> parts, Role role, Scope within, String word) {
    Scope inner = within.inner();
    parts.forEach(each -> read((BaseDescr) each, role, inner));
    within.hide(inner, word);
  }

  private void readAlternatives(List<?> parts, Role role, Scope within) {
    for (Object each : parts) {
      Scope alternative = within.inner();
      read((BaseDescr) each, role == Role.MATCHED ? Role.ALTERNATIVE : role, alternative);
      within.adopt(alternative);
    }
  }

  private void readPattern(PatternDescr pattern, Role role, Scope within) {
    if (pattern.getSource() instanceof AccumulateDescr accumulate) {
      readAccumulate(pattern, accumulate, within);
      return;
    }
    boolean fromElsewhere =
        pattern.getSource() != null
            || !pattern.getBehaviors().isEmpty()
            || pattern.getObjectType() == null;
    if (fromElsewhere) {
      faults.add(
          placeOf(pattern),
          FaultKind.FORBIDDEN_CONDITION,
          "The rule language has no from, entry-point, collect, window or path.",
          "Match the fact itself: facts come from the case and from rules.");
      return;
    }
    Optional<Class<?>> type = typeOf(pattern);
    if (type.isEmpty()) {
      return;
    }
    bind(pattern.getIdentifier(), type.get(), placeOf(pattern), within);
    PatternReader reader = new PatternReader(source, types, within, faults);
    List<Constraint> constraints = reader.read(type.get(), pattern.getDescrs(), placeOf(pattern));
    String variable = pattern.getIdentifier() == null ? "" : pattern.getIdentifier();
    conditions.add(new Condition(type.get(), role, variable, constraints, placeOf(pattern)));
  }

  private Optional<Class<?>> typeOf(PatternDescr pattern) {
    String name = pattern.getObjectType();
    Optional<Class<?>> type = types.find(name);
    int at = Math.max(source.text().indexOf(name, placeOf(pattern)), placeOf(pattern));
    if (type.isEmpty()) {
      faults.add(
          at,
          FaultKind.UNKNOWN_TYPE,
          "The type " + name + " is not known.",
          "Import it at the top of the file." + Suggestion.of(name, types.known()));
    } else if (!ReachableTypes.contains(type.get()) || type.get() == Object.class) {
      faults.add(
          at,
          FaultKind.FORBIDDEN_TYPE,
          "Rules may not match " + type.get().getName() + ".",
          "Match the types of apm-rules and of the vocabulary only.");
      return Optional.empty();
    }
    return type;
  }

  private void bind(String variable, Class<?> type, int at, Scope within) {
    if (variable == null) {
      return;
    }
    if (within.find(variable).isPresent()) {
      faults.add(
          at,
          FaultKind.REPEATED_VARIABLE,
          variable + " has a meaning already.",
          "Give this fact another name.");
    }
    within.bind(variable, type);
  }

  private void readAccumulate(PatternDescr pattern, AccumulateDescr accumulate, Scope within) {
    Scope inner = within.inner();
    read(accumulate.getInput(), Role.COMPLETE, inner);
    within.hide(inner, "accumulate");
    int at = placeOf(accumulate);
    new AccumulateReader(source, at, inner, within, faults).read(accumulate);
    if (pattern.getObjectType() != null && !pattern.getObjectType().equals("Object")) {
      faults.add(
          placeOf(pattern),
          FaultKind.FORBIDDEN_CONDITION,
          "The rule language has no from.",
          "Write accumulate( Pattern( $x : field ); $total : totalMoney( $x ) ).");
    } else if (!pattern.getDescrs().isEmpty()) {
      faults.add(
          placeOf(pattern.getDescrs().get(0)),
          FaultKind.FORBIDDEN_CONDITION,
          "The accumulate tests its own result.",
          "Conclude the total as a fact, and test it in a rule that matches the fact.");
    }
  }

  private int placeOf(BaseDescr part) {
    return part.getStartCharacter() >= 0 ? part.getStartCharacter() : start;
  }
}
