package org.apmrules.api.otherpayer;

import java.util.Optional;
import org.apmrules.api.Rate;
import org.apmrules.api.internal.Field;

/**
 * A band of losses with one marginal risk rate. A band begins where the one before it ends, the
 * first at no loss.
 *
 * @param upTo the end of the band: the amount by which actual exceed expected expenditures, as a
 *     share of expected expenditures, above 0%; left out for the last band
 * @param marginalRisk the share of the losses within the band for which the APM Entity is liable,
 *     0% to 100%
 */
public record MarginalRiskBand(Optional<Rate> upTo, Rate marginalRisk) {

  /** Checks the band. */
  public MarginalRiskBand {
    Field.optional("upTo", upTo).ifPresent(end -> Field.notNegative("upTo", end));
    Field.share("marginalRisk", marginalRisk);
  }
}
