package org.apmrules.policy.acoadvances;

import java.util.Comparator;
import org.apmrules.api.Count;

/**
 * A group of beneficiaries with its risk-factor score; groups with higher scores come first.
 *
 * @param score the score, 1 to 100
 * @param group the name of the group
 * @param beneficiaries how many they are
 */
public record ScoredGroup(Count score, String group, Count beneficiaries)
    implements Comparable<ScoredGroup> {

  private static final Comparator<ScoredGroup> HIGHEST_SCORE_FIRST =
      Comparator.comparing(ScoredGroup::score).reversed().thenComparing(ScoredGroup::group);

  @Override
  public int compareTo(ScoredGroup other) {
    return HIGHEST_SCORE_FIRST.compare(this, other);
  }
}
