package org.apmrules.examples.replay;

import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Function;
import org.apmrules.api.Derivation;
import org.apmrules.api.Ratio;
import org.apmrules.api.RuleDescription;

/**
 * A line that a settlement statement may have, made from a type of fact.
 *
 * @param type the type of fact
 * @param name what the line is about
 * @param figure the figure of the fact; a ratio is shown in percent
 * @param <T> the type of fact
 */
public record StatementItem<T>(Class<T> type, String name, Function<T, Object> figure) {

  private static final int SHOWN_DECIMALS = 4;

  /** Returns the line of a step of the derivation; empty if the step concludes something else. */
  Optional<StatementLine> line(Derivation step) {
    if (!type.isInstance(step.fact())) {
      return Optional.empty();
    }
    Object shown = figure.apply(type.cast(step.fact()));
    return Optional.of(
        new StatementLine(
            name,
            shown instanceof Ratio ratio ? percent(ratio) : shown.toString(),
            step.rule().map(RuleDescription::name).orElse(""),
            step.rule().map(RuleDescription::citation).orElse("")));
  }

  /** Returns a ratio in percent with four decimals. */
  public static String percent(Ratio ratio) {
    return ratio
            .numerator()
            .divide(ratio.denominator(), MathContext.DECIMAL128)
            .movePointRight(2)
            .setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP)
            .toPlainString()
        + "%";
  }
}
