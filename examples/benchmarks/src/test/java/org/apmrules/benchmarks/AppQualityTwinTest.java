package org.apmrules.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apmrules.api.ApmRules;
import org.apmrules.api.mipsquality.MeasureRole;
import org.apmrules.api.mipsquality.MipsQualityCase;
import org.apmrules.api.mipsquality.MipsQualityResult;
import org.junit.jupiter.api.Test;

class AppQualityTwinTest {

  private static final int CASES = 400;

  @Test
  void theTwinGivesTheSameScoreForEveryAco() {
    ApmRules rules = ApmRules.load();
    for (int i = 0; i < CASES; i++) {
      MipsQualityCase aco = AppQualityCases.numbered(i);
      assertEquals(AppQualityTwin.result(aco), rules.determine(aco).result(), "case " + i);
    }
  }

  @Test
  void thePopulationHasEveryKindOfScore() {
    List<MipsQualityResult> results =
        IntStream.range(0, CASES)
            .mapToObj(AppQualityCases::numbered)
            .map(AppQualityTwin::result)
            .toList();

    assertHas(results, each -> each.improvementPercentScore().isPositive());
    assertHas(results, each -> each.improvementPercentScore().isZero());
    assertHas(results, each -> each.complexOrganizationAdjustment().isPositive());
    assertHas(results, each -> has(each, MeasureRole.LEFT_OUT));
    assertHas(results, each -> !has(each, MeasureRole.LEFT_OUT));
    assertTrue(results.stream().allMatch(each -> each.measures().size() == 8));
  }

  private static boolean has(MipsQualityResult result, MeasureRole role) {
    return result.measures().stream().anyMatch(each -> each.role() == role);
  }

  private static void assertHas(
      List<MipsQualityResult> results, Predicate<MipsQualityResult> property) {
    assertTrue(results.stream().anyMatch(property));
  }
}
