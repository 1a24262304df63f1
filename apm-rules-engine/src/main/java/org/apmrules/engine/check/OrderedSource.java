package org.apmrules.engine.check;

import java.util.Comparator;
import java.util.List;
import org.apmrules.engine.accumulate.Accumulates;
import org.apmrules.engine.source.DrlSource;

/**
 * Writes the computed order into a file, as the salience of each rule, and imports the accumulate
 * functions. Lines keep their numbers.
 */
final class OrderedSource {

  private OrderedSource() {}

  static DrlSource of(DrlSource source, List<CheckedRule> rules, Strata strata) {
    StringBuilder text = new StringBuilder(source.text());
    rules.stream()
        .filter(rule -> rule.description().file().equals(source.file()))
        .sorted(Comparator.comparingInt(CheckedRule::offset).reversed())
        .forEach(rule -> text.insert(rule.offset(), "salience " + -strata.of(rule) + " "));
    int packageAt = RuleText.offsetOf("package", source.text());
    int lineEnd = text.indexOf("\n", Math.max(packageAt, 0));
    text.insert(lineEnd < 0 ? text.length() : lineEnd, "; " + Accumulates.imports());
    return new DrlSource(source.area(), source.file(), text.toString());
  }
}
