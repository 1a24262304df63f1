package org.apmrules.policy.mipsweights;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.apmrules.api.Count;
import org.apmrules.api.mipsweights.PerformanceCategory;

/** The categories that are scored. */
public record ScoredCategories(Set<PerformanceCategory> categories) {

  /** Sorts the categories. */
  public ScoredCategories {
    categories = Collections.unmodifiableSet(new TreeSet<>(categories));
  }

  /** Returns all categories but those that are not scored. */
  public static ScoredCategories without(Set<PerformanceCategory> unscored) {
    Set<PerformanceCategory> scored = EnumSet.allOf(PerformanceCategory.class);
    scored.removeAll(unscored);
    return new ScoredCategories(scored);
  }

  /** Returns how many there are. */
  public Count number() {
    return Count.of(categories.size());
  }
}
