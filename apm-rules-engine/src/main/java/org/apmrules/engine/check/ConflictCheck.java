package org.apmrules.engine.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apmrules.api.PolicyYear;
import org.apmrules.engine.check.Condition.Role;
import org.apmrules.engine.index.CaseTypes;
import org.apmrules.engine.language.Constraint;
import org.apmrules.engine.language.Expression;
import org.apmrules.engine.language.Expression.Creation;

/**
 * Finds two rules that give different results for the same case, where this can be proved: whatever
 * the one asks, the other asks too, and some part of their results is written out differently.
 */
final class ConflictCheck {

  private final Findings findings;

  ConflictCheck(CheckedArea area, Findings findings) {
    this.findings = findings;
    Set<Class<?>> results = new HashSet<>();
    area.answered().forEach(each -> CaseTypes.resultOf(each).ifPresent(results::add));
    List<CheckedRule> rules = area.rules();
    for (int i = 1; i < rules.size(); i++) {
      for (int k = 0; k < i; k++) {
        CheckedRule earlier = rules.get(k);
        CheckedRule later = rules.get(i);
        boolean swapped = earlier.source().isLaidOver() && !later.source().isLaidOver();
        check(swapped ? later : earlier, swapped ? earlier : later, results);
      }
    }
  }

  private void check(CheckedRule earlier, CheckedRule later, Set<Class<?>> results) {
    for (Conclusion one : earlier.conclusions()) {
      for (Conclusion other : later.conclusions()) {
        Optional<String> difference =
            one.type() == other.type() && results.contains(one.type())
                ? difference(one.expression(), other.expression(), one.type())
                : Optional.empty();
        if (difference.isPresent() && meet(earlier, later)) {
          later.report(
              later.outline().when(),
              FaultKind.CONFLICT,
              "Whenever this rule and \""
                  + earlier.name()
                  + "\" ("
                  + earlier.description().file()
                  + ":"
                  + earlier.description().line()
                  + ") both apply, "
                  + difference.get()
                  + ".",
              "Add to one of them the condition that tells their cases apart.",
              findings);
          return;
        }
      }
    }
  }

  private static boolean meet(CheckedRule earlier, CheckedRule later) {
    RuleYears one = RuleYears.of(earlier);
    RuleYears other = RuleYears.of(later);
    if (one.isUnlike(other) || one.and(other).isEmpty()) {
      return false;
    }
    Optional<Set<String>> first = asked(earlier);
    Optional<Set<String>> second = asked(later);
    return first.isPresent()
        && second.isPresent()
        && (second.get().containsAll(first.get()) || first.get().containsAll(second.get()));
  }

  /** Returns what a rule asks beside years, in one form; nothing if it asks more than patterns. */
  private static Optional<Set<String>> asked(CheckedRule rule) {
    Set<String> asked = new HashSet<>();
    Map<String, String> names = new HashMap<>();
    Map<Class<?>, Integer> seen = new HashMap<>();
    for (Condition each : rule.conditions()) {
      if (each.role() == Role.COMPLETE || each.role() == Role.ALTERNATIVE) {
        return Optional.empty();
      }
      String pattern = each.type().getName() + "#" + seen.merge(each.type(), 1, Integer::sum);
      names.put(each.variable(), pattern);
      List<String> tests = new ArrayList<>();
      for (Constraint constraint : each.constraints()) {
        constraint
            .variable()
            .ifPresentOrElse(
                name -> names.put(name, pattern + "." + Written.of(constraint.expression())),
                () -> tests.add(Written.of(constraint.expression(), names)));
      }
      if (!PolicyYear.class.isAssignableFrom(each.type())) {
        asked.add(each.role() + " " + pattern + " " + new java.util.TreeSet<>(tests));
      }
    }
    return Optional.of(asked);
  }

  private static Optional<String> difference(Expression one, Expression other, Class<?> type) {
    if (!(one instanceof Creation first) || !(other instanceof Creation second)) {
      return Optional.empty();
    }
    int size = Math.min(first.arguments().size(), second.arguments().size());
    List<String> fields = Members.fieldNames(type);
    for (int i = 0; i < size && i < fields.size(); i++) {
      Optional<String> left = Constants.of(first.arguments().get(i));
      Optional<String> right = Constants.of(second.arguments().get(i));
      if (left.isPresent() && right.isPresent() && !left.get().equals(right.get())) {
        return Optional.of(
            fields.get(i) + " is " + right.get() + " by this one and " + left.get() + " by that");
      }
    }
    return Optional.empty();
  }
}
