package org.apmrules.policy.sharedsavingsquality;

import java.util.Optional;
import org.apmrules.api.Points;
import org.apmrules.api.mipsquality.MipsQualityResult;

/** The MIPS quality performance category score, if there is one. */
public record MipsScore(Optional<Points> percent) {

  /** Returns the score of a category result. */
  public static MipsScore of(MipsQualityResult result) {
    return new MipsScore(result.percentScore());
  }

  /** Returns the score, or zero. */
  public Points orZero() {
    return percent.orElse(Points.ZERO);
  }
}
