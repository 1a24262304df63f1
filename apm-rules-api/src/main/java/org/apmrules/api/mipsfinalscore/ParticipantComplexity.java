package org.apmrules.api.mipsfinalscore;

import org.apmrules.api.Count;
import org.apmrules.api.Points;
import org.apmrules.api.Rate;
import org.apmrules.api.internal.Field;

/**
 * How complex the patients of a clinician or group are. The natural order is that of the
 * identifiers.
 *
 * @param participant the identifier of the clinician or group
 * @param beneficiaries how many beneficiaries the figures are about, one or more
 * @param hccRiskScore the mean HCC risk score of its beneficiaries; 1.84 is written 1.84 or 184%
 * @param dualRatio the share of its beneficiaries who are dually eligible
 */
public record ParticipantComplexity(
    String participant, Count beneficiaries, Rate hccRiskScore, Rate dualRatio) {

  private static final long MOST_BENEFICIARIES = 1_000_000_000;

  /** Checks the fields. */
  public ParticipantComplexity {
    Field.text("participant", participant);
    Field.required("beneficiaries", beneficiaries);
    Field.between("beneficiaries", beneficiaries.value(), 1, MOST_BENEFICIARIES);
    Field.notNegative("hccRiskScore", hccRiskScore);
    Field.share("dualRatio", dualRatio);
  }

  /** Returns the risk score as a number, once for each beneficiary. */
  public Points riskScores() {
    return Points.points(1).times(hccRiskScore).times(beneficiaries);
  }

  /** Returns the dual ratio as a number. */
  public Points ratio() {
    return Points.points(1).times(dualRatio);
  }
}
