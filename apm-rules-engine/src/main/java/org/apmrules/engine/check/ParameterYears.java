package org.apmrules.engine.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apmrules.api.PaymentYear;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.PolicyYear;

/**
 * Finds years that rules cover twice or not at all, where the rules look at nothing but the year.
 * What they conclude by way of other parameters is looked at when the rules are compiled.
 */
final class ParameterYears {

  /** The years that must be covered, from the first that is. */
  static final int FIRST = 2013;

  static final int LAST = 2035;

  private final List<CheckedRule> rules;
  private final Findings findings;

  ParameterYears(List<CheckedRule> rules, ParameterRules parameters, Findings findings) {
    this.rules = rules.stream().filter(parameters::contains).toList();
    this.findings = findings;
    for (Class<?> type : parameters.types()) {
      if (!PolicyYear.class.isAssignableFrom(type)) {
        check(type);
      }
    }
  }

  private void check(Class<?> type) {
    List<CheckedRule> producers = new ArrayList<>();
    for (CheckedRule rule : rules) {
      if (rule.concluded().contains(type)) {
        producers.add(rule);
      }
    }
    if (producers.stream().allMatch(rule -> looksAt(rule, PerformanceYear.class))) {
      check(type, producers, "performance year", false);
    } else if (producers.stream().allMatch(rule -> looksAt(rule, PaymentYear.class))) {
      check(type, producers, "payment year", true);
    }
  }

  private static boolean looksAt(CheckedRule rule, Class<?> year) {
    return rule.read().equals(Set.of(year))
        && rule.conditions().stream().noneMatch(Condition::completes);
  }

  private void check(Class<?> type, List<CheckedRule> producers, String role, boolean payment) {
    List<Covered> covered =
        producers.stream()
            .map(rule -> new Covered(rule, years(rule, payment)))
            .filter(each -> !each.years().isEmpty())
            .sorted(Comparator.comparingInt(each -> each.years().first()))
            .toList();
    boolean twice = false;
    for (int i = 1; i < covered.size(); i++) {
      for (int k = 0; k < i; k++) {
        twice |= refuseBoth(type, covered.get(k), covered.get(i), role);
      }
    }
    boolean ends = producers.stream().anyMatch(rule -> rule.ends().isPresent());
    if (!twice && !covered.isEmpty()) {
      refuseGap(type, covered, role, ends);
    }
  }

  private static YearSet years(CheckedRule rule, boolean payment) {
    RuleYears years = RuleYears.of(rule);
    return payment ? years.payment() : years.performance();
  }

  private boolean refuseBoth(Class<?> type, Covered one, Covered two, String role) {
    boolean swapped = one.rule().source().isLaidOver() && !two.rule().source().isLaidOver();
    Covered earlier = swapped ? two : one;
    Covered later = swapped ? one : two;
    YearSet both = earlier.years().and(later.years());
    if (both.isEmpty()) {
      return false;
    }
    CheckedRule other = earlier.rule();
    later
        .rule()
        .report(
            later.rule().outline().when(),
            FaultKind.YEAR_COVERED_TWICE,
            type.getSimpleName()
                + " has a value for the "
                + both.words(role)
                + " already, by \""
                + other.name()
                + "\" ("
                + other.description().file()
                + ":"
                + other.description().line()
                + ").",
            "Let the years of the one end where those of the other begin, or give this rule the"
                + " same name to replace the other.",
            findings);
    return true;
  }

  private void refuseGap(Class<?> type, List<Covered> covered, String role, boolean ends) {
    YearSet all = YearSet.none();
    for (Covered each : covered) {
      all = all.or(each.years());
    }
    YearSet missing =
        all.missing(Math.max(FIRST, all.first()), ends ? Math.min(LAST, all.last()) : LAST);
    if (missing.isEmpty()) {
      return;
    }
    Covered before = covered.get(0);
    for (Covered each : covered) {
      before = each.years().first() < missing.first() ? each : before;
    }
    before
        .rule()
        .report(
            before.rule().outline().when(),
            FaultKind.YEAR_NOT_COVERED,
            type.getSimpleName() + " has no value for the " + missing.words(role) + ".",
            "Leave the last rule open-ended, add a rule for these years, or say with"
                + " @Ends( \"...\" ) why the parameter ends.",
            findings);
  }

  private record Covered(CheckedRule rule, YearSet years) {}
}
