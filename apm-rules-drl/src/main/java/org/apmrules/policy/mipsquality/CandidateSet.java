package org.apmrules.policy.mipsquality;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.apmrules.api.mipsmeasure.CollectionType;
import org.apmrules.api.mipsquality.MeasureSet;

/** A set of measures that is scored as a whole, and the collection types that it may combine. */
public record CandidateSet(MeasureSet set, Set<CollectionType> collectionTypes) {

  /** Sorts the collection types. */
  public CandidateSet {
    collectionTypes = Collections.unmodifiableSet(new TreeSet<>(collectionTypes));
  }

  /** Returns whether it comes before another set: by its kind, then by its collection types. */
  boolean comesBefore(CandidateSet other) {
    int kinds = set.compareTo(other.set);
    return kinds < 0
        || (kinds == 0
            && collectionTypes.toString().compareTo(other.collectionTypes.toString()) < 0);
  }

  /** Returns whether measures of the collection type can be in the set. */
  public boolean takes(CollectionType type) {
    return collectionTypes.contains(type);
  }
}
