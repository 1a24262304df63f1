package org.apmrules.policy.sharedsavings;

import java.util.Optional;
import org.apmrules.api.Rate;
import org.apmrules.api.sharedsavings.QualityPerformance;
import org.apmrules.api.sharedsavings.QualityScore;
import org.apmrules.api.sharedsavingsquality.SharedSavingsQuality;

/** The decimals of a percent in which the score of the quality performance standard counts. */
public record CountedDecimals(int decimals) {

  /** Returns the score. */
  public QualityScore score(SharedSavingsQuality standard) {
    return new QualityScore(Rate.percent(standard.score().toDecimal(decimals)));
  }

  /** Returns what the standard finds, floors and health equity points included. */
  public QualityPerformance performance(SharedSavingsQuality standard) {
    return new QualityPerformance(
        standard.standardMet(),
        standard.alternativeStandardMet(),
        false,
        Optional.of(score(standard).rate()));
  }
}
