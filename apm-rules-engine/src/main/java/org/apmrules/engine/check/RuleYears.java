package org.apmrules.engine.check;

import org.apmrules.api.PaymentYear;
import org.apmrules.api.PerformanceYear;

/**
 * The years to which a rule limits itself.
 *
 * @param performance the performance years
 * @param payment the payment years
 */
record RuleYears(YearSet performance, YearSet payment) {

  static RuleYears of(CheckedRule rule) {
    RuleYears years = new RuleYears(YearSet.all(), YearSet.all());
    for (Condition each : rule.conditions()) {
      if (each.role() == Condition.Role.MATCHED) {
        years = years.and(of(each));
      }
    }
    return years;
  }

  static RuleYears of(Condition condition) {
    YearSet years = YearSet.of(condition.tests());
    return new RuleYears(
        condition.type() == PerformanceYear.class ? years : YearSet.all(),
        condition.type() == PaymentYear.class ? years : YearSet.all());
  }

  RuleYears and(RuleYears other) {
    return new RuleYears(performance.and(other.performance), payment.and(other.payment));
  }

  RuleYears or(RuleYears other) {
    return new RuleYears(performance.or(other.performance), payment.or(other.payment));
  }

  boolean isEmpty() {
    return performance.isEmpty() || payment.isEmpty();
  }

  /** Tells whether years of one kind cannot be held against those of the other rule. */
  boolean isUnlike(RuleYears other) {
    return (!performance.isAll() && !other.payment.isAll())
        || (!payment.isAll() && !other.performance.isAll());
  }

  String words() {
    String both = performance.isAll() ? "" : performance.words("performance year");
    if (payment.isAll()) {
      return both.isEmpty() ? "all years" : both;
    }
    return both + (both.isEmpty() ? "" : " and ") + payment.words("payment year");
  }
}
