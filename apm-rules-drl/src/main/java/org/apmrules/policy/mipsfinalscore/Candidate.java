package org.apmrules.policy.mipsfinalscore;

import java.util.List;
import org.apmrules.api.Points;
import org.apmrules.api.mipsfinalscore.FinalScore;
import org.apmrules.api.mipsfinalscore.FinalScoreBasis;
import org.apmrules.api.mipsfinalscore.WeightedScore;

/** A final score that may count: the one by what was reported, or the one by the facility. */
public record Candidate(
    WeightedScores scores, Points smallPractice, Points complexPatients, Points total) {

  /** Adds the bonuses to the scores, no higher than the maximum. */
  public static Candidate of(
      WeightedScores scores, Points smallPractice, Points complexPatients, Points maximum) {
    Points total = scores.total().plus(smallPractice).plus(complexPatients).atMost(maximum);
    return new Candidate(scores, smallPractice, complexPatients, total);
  }

  /** Returns whether quality and cost are taken from the facility. */
  public boolean isFacilityBased() {
    return scores.facilityBased();
  }

  /** Returns whether it is higher than another by what the terms compare. */
  public boolean exceeds(Candidate other, FacilityTerms terms) {
    return terms.byFinalScore()
        ? total.compareTo(other.total) > 0
        : scores.qualityAndCost().compareTo(other.scores.qualityAndCost()) > 0;
  }

  /** Returns the final score, rounded half up. */
  public FinalScore finalScore(ScoreForm form) {
    return rounded(total.roundedTo(form.decimals()));
  }

  /** Returns the final score, rounded to the even digit where it lies halfway. */
  public FinalScore finalScoreHalfEven(ScoreForm form) {
    return rounded(total.roundedHalfEvenTo(form.decimals()));
  }

  private FinalScore rounded(Points finalScore) {
    List<WeightedScore> categories = scores.scores();
    return new FinalScore(
        finalScore,
        total,
        scores.facilityBased()
            ? FinalScoreBasis.FACILITY_BASED_SCORES
            : FinalScoreBasis.CATEGORY_SCORES,
        categories,
        smallPractice,
        complexPatients);
  }
}
