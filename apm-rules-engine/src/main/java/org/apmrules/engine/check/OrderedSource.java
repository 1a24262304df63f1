package org.apmrules.engine.check;

import java.util.Comparator;
import java.util.List;
import org.apmrules.engine.accumulate.Accumulates;
import org.apmrules.engine.language.Token;
import org.apmrules.engine.language.Tokenizer;
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
        .sorted(Comparator.comparingInt((CheckedRule rule) -> rule.outline().when()).reversed())
        .forEach(rule -> text.insert(rule.outline().when(), salience(strata.of(rule))));
    text.insert(afterPackage(source.text()), "; " + Accumulates.imports());
    return new DrlSource(source.area(), source.file(), text.toString());
  }

  /** Returns the end of the line that names the package, before any comment on it. */
  private static int afterPackage(String text) {
    int end = 0;
    for (Token token : Tokenizer.of(text)) {
      if (end > 0 && token.startsLine()) {
        break;
      }
      end = token.end();
    }
    return end;
  }

  private static String salience(int stratum) {
    return "salience " + -stratum + " ";
  }
}
