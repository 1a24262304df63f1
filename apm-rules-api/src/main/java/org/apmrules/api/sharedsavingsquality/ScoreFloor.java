package org.apmrules.api.sharedsavingsquality;

/** Why the score of an ACO is at least the percentile of MIPS quality scores. */
public enum ScoreFloor {
  /** Measures were suppressed, or have no benchmark (42 CFR 425.512(a)(7)). */
  UNSCORED_MEASURES,
  /** Extreme and uncontrollable circumstances (42 CFR 425.512(c)). */
  EXTREME_CIRCUMSTANCES
}
