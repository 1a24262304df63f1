package org.apmrules.policy.sharedsavingsquality;

import org.apmrules.api.Count;
import org.apmrules.api.Points;

/** The yearly 40th percentiles of MIPS quality scores of four, three and two years before. */
public record PercentileScores(Points fourBefore, Points threeBefore, Points twoBefore) {

  /** Returns their mean in a number of decimals. */
  public AnnouncedPercentile mean(int decimals) {
    Points total = fourBefore.plus(threeBefore).plus(twoBefore);
    return new AnnouncedPercentile(total.dividedBy(Count.of(3)).roundedTo(decimals));
  }
}
