package org.apmrules.api.mipsweights;

import java.util.Set;
import java.util.TreeSet;
import org.apmrules.api.PolicyException;
import org.apmrules.api.Rate;
import org.apmrules.api.internal.Field;

/**
 * The weights of the four categories in a final score, which add up to 100 percent.
 *
 * @param quality the weight of quality
 * @param cost the weight of cost
 * @param improvementActivities the weight of improvement activities
 * @param promotingInteroperability the weight of Promoting Interoperability
 */
public record CategoryWeights(
    Rate quality, Rate cost, Rate improvementActivities, Rate promotingInteroperability) {

  /**
   * Checks the sum.
   *
   * @throws PolicyException if a weight is not between 0 and 100 percent, or they do not add up to
   *     100 percent
   */
  public CategoryWeights {
    Field.share("quality", quality);
    Field.share("cost", cost);
    Field.share("improvementActivities", improvementActivities);
    Field.share("promotingInteroperability", promotingInteroperability);
    Rate sum = quality.plus(cost).plus(improvementActivities).plus(promotingInteroperability);
    if (!sum.equals(Rate.ONE)) {
      throw Field.contradiction("quality", "The weights add up to " + sum + ", not to 100%.");
    }
  }

  /** Returns weights written in percent, in the order of the components. */
  public static CategoryWeights percent(
      String quality, String cost, String improvementActivities, String interoperability) {
    return new CategoryWeights(
        Rate.percent(quality),
        Rate.percent(cost),
        Rate.percent(improvementActivities),
        Rate.percent(interoperability));
  }

  /** Returns the weight of a category. */
  public Rate of(PerformanceCategory category) {
    return switch (category) {
      case QUALITY -> quality;
      case COST -> cost;
      case IMPROVEMENT_ACTIVITIES -> improvementActivities;
      case PROMOTING_INTEROPERABILITY -> promotingInteroperability;
    };
  }

  /** Returns the categories that have a weight above zero. */
  public Set<PerformanceCategory> weighted() {
    Set<PerformanceCategory> weighted = new TreeSet<>();
    for (PerformanceCategory category : PerformanceCategory.values()) {
      if (of(category).isPositive()) {
        weighted.add(category);
      }
    }
    return weighted;
  }
}
