package org.apmrules.policy.mipsquality;

import java.util.Set;
import org.apmrules.api.mipsmeasure.CollectionType;
import org.apmrules.api.mipsquality.MeasureSet;

/** A set of measures that is scored as a whole, and the collection types that it may combine. */
public record CandidateSet(MeasureSet set, Set<CollectionType> collectionTypes) {

  /** Copies the collection types. */
  public CandidateSet {
    collectionTypes = Set.copyOf(collectionTypes);
  }

  /** Returns whether measures of the collection type can be in the set. */
  public boolean takes(CollectionType type) {
    return collectionTypes.contains(type);
  }
}
