package org.apmrules.engine.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apmrules.api.PolicyCase;
import org.apmrules.engine.check.Condition.Role;

/** Finds rules that can never fire, and tests for absence that always hold. */
final class NeverFires {

  private final List<CheckedRule> rules;
  private final GivenTypes given;
  private final Findings findings;
  private final Map<CheckedRule, RuleYears> years = new HashMap<>();
  private final Set<CheckedRule> reported = new HashSet<>();

  NeverFires(CheckedArea area, Findings findings) {
    this.rules = area.rules();
    this.given = new GivenTypes(area.answered());
    this.findings = findings;
    rules.forEach(this::checkAlone);
    if (!area.answered().isEmpty()) {
      rules.forEach(this::checkProducers);
      rules.forEach(this::yearsOf);
    }
  }

  private void checkAlone(CheckedRule rule) {
    Contradictions contradictions = new Contradictions(rule);
    for (Condition condition : rule.conditions()) {
      if (RuleYears.of(condition).isEmpty()) {
        report(
            rule,
            condition,
            "No year meets " + condition.type().getSimpleName() + "'s limits.",
            "Write the earlier year with >= and the later one with <=.");
      }
      contradictions
          .within(condition)
          .ifPresent(
              what -> report(rule, condition, what, "Remove one of them, or join them with ||."));
      contradictions
          .withAbsence(condition)
          .ifPresent(
              what ->
                  report(rule, condition, what, "Say in the not which of the facts are meant."));
    }
    if (!reported.contains(rule) && RuleYears.of(rule).isEmpty()) {
      report(
          rule,
          rule.conditions().get(0),
          "No year meets all the limits of the rule.",
          "Keep one pattern for the year.");
    }
  }

  private void checkProducers(CheckedRule rule) {
    for (Condition each : rule.conditions()) {
      if (isBrought(each.type())) {
        continue;
      }
      String name = each.type().getSimpleName();
      if (each.role() == Role.MATCHED || each.role() == Role.PRESENT) {
        report(
            rule,
            each,
            "No rule of the area concludes " + name + ", and no case brings it.",
            "Match a fact that is there, or add the rule that concludes " + name + ".");
      } else if (each.role() == Role.ABSENT) {
        rule.report(
            each.at(),
            FaultKind.ALWAYS_HOLDS,
            "No rule of the area concludes " + name + ", so there is never one.",
            "Name the fact that excludes, or add the rule that concludes " + name + ".",
            findings);
      }
    }
  }

  private boolean isBrought(Class<?> type) {
    return PolicyCase.class.isAssignableFrom(type)
        || given.contains(type)
        || rules.stream()
            .anyMatch(rule -> rule.concluded().stream().anyMatch(type::isAssignableFrom));
  }

  /** Returns the years in which a rule can fire, by itself and by what it reads. */
  private RuleYears yearsOf(CheckedRule rule) {
    RuleYears known = years.get(rule);
    if (known != null) {
      return known;
    }
    RuleYears own = RuleYears.of(rule);
    years.put(rule, own);
    for (Condition each : rule.conditions()) {
      boolean needs = each.role() == Role.MATCHED || each.role() == Role.PRESENT;
      Optional<RuleYears> of = needs ? yearsOf(each.type()) : Optional.empty();
      if (of.isPresent() && !own.isEmpty() && own.and(of.get()).isEmpty()) {
        report(
            rule,
            each,
            each.type().getSimpleName()
                + " is concluded for "
                + of.get().words()
                + " only, and the rule asks for "
                + own.words()
                + ".",
            "Let the years of the rules meet.");
      }
      own = of.isPresent() ? own.and(of.get()) : own;
    }
    years.put(rule, own);
    return own;
  }

  private Optional<RuleYears> yearsOf(Class<?> type) {
    if (given.contains(type) || PolicyCase.class.isAssignableFrom(type)) {
      return Optional.empty();
    }
    RuleYears all = new RuleYears(YearSet.none(), YearSet.none());
    boolean any = false;
    for (CheckedRule rule : rules) {
      if (rule.concluded().stream().anyMatch(type::isAssignableFrom)) {
        RuleYears each = yearsOf(rule);
        all = all.or(each);
        any = true;
      }
    }
    return any ? Optional.of(all) : Optional.empty();
  }

  private void report(CheckedRule rule, Condition condition, String what, String cure) {
    if (reported.add(rule)) {
      rule.report(condition.at(), FaultKind.NEVER_FIRES, what, cure, findings);
    }
  }
}
