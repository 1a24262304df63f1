package org.apmrules.policy.mipsfinalscore;

import org.apmrules.api.Count;
import org.apmrules.api.Points;

/** The figures of all participants: risk scores by beneficiary, dual ratios by participant. */
public record Participants(Count number, Count beneficiaries, Points riskScores, Points ratios) {

  /** Returns whether it is a single one. */
  public boolean isOne() {
    return number.value() == 1;
  }

  /** Returns the mean risk score of the beneficiaries and the mean of the dual ratios. */
  public Indicators mean() {
    return new Indicators(riskScores.dividedBy(beneficiaries), ratios.dividedBy(number));
  }
}
