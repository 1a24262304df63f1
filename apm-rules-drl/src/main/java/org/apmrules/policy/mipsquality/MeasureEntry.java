package org.apmrules.policy.mipsquality;

import java.util.Comparator;
import org.apmrules.api.Points;
import org.apmrules.api.mipsmeasure.CollectionType;
import org.apmrules.api.mipsmeasure.MeasurePriority;
import org.apmrules.api.mipsmeasure.MeasureReport;
import org.apmrules.api.mipsmeasure.MeasureScoring;
import org.apmrules.api.mipsmeasure.MipsMeasureResult;

/** A measure as reported through one collection type, with its score, in a set. */
public record MeasureEntry(CandidateSet set, MeasureReport report, MipsMeasureResult result) {

  private static final Comparator<MeasureEntry> BEST_FIRST =
      Comparator.comparing((MeasureEntry each) -> each.result().achievementPoints())
          .reversed()
          .thenComparing(each -> each.result().availablePoints())
          .thenComparing(MeasureEntry::measure)
          .thenComparing(MeasureEntry::collectionType);

  /** Returns the identifier of the measure. */
  public String measure() {
    return report.measure();
  }

  /** Returns the collection type. */
  public CollectionType collectionType() {
    return report.collectionType();
  }

  /** Returns whether it is a high priority measure, and of which kind. */
  public MeasurePriority priority() {
    return report.priority();
  }

  /** Returns whether it leaves the score. */
  public boolean isLeftOut() {
    return result.scoring() == MeasureScoring.EXCLUDED
        || result.scoring() == MeasureScoring.SUPPRESSED;
  }

  /** Returns whether CMS calculated it from claims, so that it was not submitted. */
  public boolean isFromClaims() {
    return collectionType() == CollectionType.ADMINISTRATIVE_CLAIMS;
  }

  /** Returns whether it meets case minimum and data completeness. */
  public boolean meetsStandards() {
    return result.caseMinimumMet() && result.dataCompletenessMet();
  }

  /** Returns whether it leaves the score for want of a benchmark or of cases. */
  public boolean isExcluded() {
    return result.scoring() == MeasureScoring.EXCLUDED;
  }

  /**
   * Returns what the Complex Organization Adjustment adds: as many points as the terms give, but no
   * more than bring the measure to its maximum.
   */
  public Points adjustment(AdjustmentTerms terms) {
    return terms.points().atMost(terms.measureMaximum().minus(result.achievementPoints()));
  }

  /**
   * Returns whether it earns more than another; of equals, the one with fewer points available
   * does, then the one that comes first by identifier and collection type.
   */
  public boolean outranks(MeasureEntry other) {
    return BEST_FIRST.compare(this, other) < 0;
  }
}
