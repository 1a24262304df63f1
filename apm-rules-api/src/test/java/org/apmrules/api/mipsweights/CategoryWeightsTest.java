package org.apmrules.api.mipsweights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import org.apmrules.api.PolicyException;
import org.apmrules.api.ProblemCode;
import org.junit.jupiter.api.Test;

class CategoryWeightsTest {

  @Test
  void weightsAreOfTheWhole() {
    assertRefused("30", "30", "15", "24.9");
    assertRefused("30", "30", "15", "25.1");
  }

  @Test
  void aCategoryWithoutWeightIsNotWeighted() {
    CategoryWeights weights = CategoryWeights.percent("75", "0", "25", "0");
    assertEquals(
        Set.of(PerformanceCategory.QUALITY, PerformanceCategory.IMPROVEMENT_ACTIVITIES),
        weights.weighted());
  }

  private static void assertRefused(String quality, String cost, String activities, String pi) {
    PolicyException refused =
        assertThrows(
            PolicyException.class, () -> CategoryWeights.percent(quality, cost, activities, pi));
    assertEquals(ProblemCode.CONTRADICTION, refused.problem().code());
  }
}
