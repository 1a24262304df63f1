package org.apmrules.policy.sharedsavingsquality;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apmrules.api.Points;
import org.apmrules.api.sharedsavingsquality.SharedSavingsQuality;
import org.apmrules.api.sharedsavingsquality.StandardRoute;

/** The highest score, and the decimals in which scores are published. */
public record MaximumScore(Points points, int decimals) {

  /** Puts together what was found. */
  public SharedSavingsQuality standard(
      Points percentile,
      Optional<Points> mipsScore,
      Points healthEquity,
      FinalScore score,
      boolean alternativeMet,
      Set<StandardRoute> routes) {
    return new SharedSavingsQuality(
        !routes.isEmpty(),
        new TreeSet<>(routes),
        alternativeMet,
        percentile,
        mipsScore,
        healthEquity,
        score.points(),
        score.points().roundedTo(decimals),
        score.floor());
  }
}
