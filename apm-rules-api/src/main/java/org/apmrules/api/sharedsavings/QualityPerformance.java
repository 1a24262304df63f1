package org.apmrules.api.sharedsavings;

import java.util.Optional;
import org.apmrules.api.PolicyException;
import org.apmrules.api.ProblemCode;
import org.apmrules.api.Rate;
import org.apmrules.api.internal.Field;

/**
 * How an ACO did on the quality performance standard (42 CFR 425.502, 425.512).
 *
 * @param standardMet whether the quality performance standard is met: complete reporting in the
 *     first performance year of a first agreement, minimum attainment until 2020, the percentile of
 *     MIPS quality scores or a route equal to it from 2021
 * @param alternativeStandardMet whether the alternative quality performance standard is met, which
 *     scales savings by the score
 * @param affectedByExtremeCircumstances whether the score may be replaced by the mean of all ACOs
 *     because of extreme and uncontrollable circumstances (42 CFR 425.502(f)); false where the
 *     score given is already the one that counts
 * @param score the ACO's own quality score as a share of the maximum, 0% to 100%, with bonus points
 *     and floors; left out where nothing was scored
 */
public record QualityPerformance(
    boolean standardMet,
    boolean alternativeStandardMet,
    boolean affectedByExtremeCircumstances,
    Optional<Rate> score) {

  /**
   * Checks the score.
   *
   * @throws PolicyException {@link ProblemCode#OUT_OF_RANGE} for a score outside 0% to 100%
   */
  public QualityPerformance {
    Field.optional("score", score).ifPresent(value -> Field.share("score", value));
  }
}
