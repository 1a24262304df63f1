package org.apmrules.policy.sharedsavingsquality;

import java.util.Set;
import org.apmrules.api.mipsmeasure.CollectionType;
import org.apmrules.api.mipsmeasure.MipsMeasureResult;

/**
 * Measures that must all be reported, each through one of the collection types.
 *
 * @param measures the identifiers
 * @param collectionTypes the collection types that count
 * @param caseMinimumMatters whether a measure below the case minimum counts as not reported
 */
public record RequiredReports(
    Set<String> measures, Set<CollectionType> collectionTypes, boolean caseMinimumMatters) {

  /** Copies the sets. */
  public RequiredReports {
    measures = Set.copyOf(measures);
    collectionTypes = Set.copyOf(collectionTypes);
  }

  /** Returns whether a measure counts as reported. */
  public boolean isFulfilledBy(MipsMeasureResult result) {
    return collectionTypes.contains(result.collectionType())
        && measures.contains(result.measure())
        && result.isReported(caseMinimumMatters);
  }

  /** Returns whether all measures are among those given. */
  public boolean areAllIn(Set<?> reported) {
    return reported.containsAll(measures);
  }
}
