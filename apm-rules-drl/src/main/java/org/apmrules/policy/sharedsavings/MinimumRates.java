package org.apmrules.policy.sharedsavings;

import java.util.Optional;
import org.apmrules.api.Ratio;
import org.apmrules.policy.mechanics.MinimumRate;

/**
 * The minimum savings rate and, in a two-sided model, the minimum loss rate.
 *
 * @param savings the minimum savings rate
 * @param losses the minimum loss rate; empty in a one-sided model
 */
public record MinimumRates(MinimumRate savings, Optional<MinimumRate> losses) {
  /** Returns the rates of a one-sided model. */
  public static MinimumRates oneSided(MinimumRate savings) {
    return new MinimumRates(savings, Optional.empty());
  }

  /** Returns rates that are equal for savings and losses. */
  public static MinimumRates symmetric(MinimumRate minimum) {
    return new MinimumRates(minimum, Optional.of(minimum));
  }

  /** Returns the minimum loss rate as a share of the benchmark. */
  public Optional<Ratio> lossRate() {
    return losses.map(MinimumRate::rate);
  }
}
