package org.apmrules.api.contract;

import java.util.Optional;
import org.apmrules.api.Rate;
import org.apmrules.api.internal.Field;
import org.apmrules.api.terms.LadderTerms;

/**
 * What quality does to shared savings or losses. It has a value from 0% to 100%: the share of
 * savings that is earned, or the share of losses that is forgiven. Without ladder and multiplier
 * all savings are earned and no losses forgiven.
 *
 * @param gate the score below which quality has no value; left out if there is no gate
 * @param ladder the value by steps of the score; left out if there is none
 * @param multiplier the value of a score of 100%, of which lower scores have their share; left out
 *     if there is none
 */
public record QualityTerms(
    Optional<Rate> gate, Optional<LadderTerms> ladder, Optional<Rate> multiplier) {

  /** Checks the terms. */
  public QualityTerms {
    Field.optional("gate", gate).ifPresent(threshold -> Field.share("gate", threshold));
    Field.optional("ladder", ladder);
    Field.optional("multiplier", multiplier).ifPresent(value -> Field.share("multiplier", value));
    if (ladder.isPresent() && multiplier.isPresent()) {
      throw Field.contradiction("multiplier", "Only one of ladder and multiplier may be agreed.");
    }
  }
}
