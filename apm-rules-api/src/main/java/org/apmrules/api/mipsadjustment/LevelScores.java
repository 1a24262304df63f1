package org.apmrules.api.mipsadjustment;

import java.util.List;
import org.apmrules.api.PolicyException;
import org.apmrules.api.internal.Field;
import org.apmrules.api.mipsquality.Submitter;

/**
 * The final scores of one clinician, of which one is adjusted for.
 *
 * @param scores the scores, one for each level at which there is one
 */
public record LevelScores(List<LevelScore> scores) {

  /**
   * Checks the scores.
   *
   * @throws PolicyException if there is none, or a level is given twice
   */
  public LevelScores {
    scores = Field.list("scores", scores);
    Field.between("scores", scores.size(), 1, Submitter.values().length);
    Field.eachOnce("scores", scores, "level", score -> score.level().name());
  }
}
