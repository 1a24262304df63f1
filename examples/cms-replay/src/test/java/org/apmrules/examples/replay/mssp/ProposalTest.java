package org.apmrules.examples.replay.mssp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.apmrules.api.ApmRules;
import org.apmrules.api.Determination;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.Rate;
import org.apmrules.api.sharedsavings.SharedSavingsSettlement;
import org.apmrules.api.sharedsavings.SharedSavingsSettlementCase;
import org.apmrules.api.sharedsavings.SharedSavingsSettlementCaseBuilder;
import org.junit.jupiter.api.Test;

/** The overlay of what CMS proposed for 2027. */
class ProposalTest {

  private static final ApmRules PROPOSED =
      ApmRules.builder().overlay(Path.of("..", "overlays", "cy2027-proposal")).build();

  @Test
  void levelESharesSixtyPercentFrom2027UnderTheProposalAlone() {
    Determination<SharedSavingsSettlement> proposed = PROPOSED.determine(levelE(2027));

    assertEquals(Rate.percent("60"), proposed.result().finalSharingRate());
    assertTrue(
        proposed.warnings().stream()
            .anyMatch(each -> each.toString().contains("Proposed, not law")));
    assertEquals(
        Rate.percent("50"), Samples.RULES.determine(levelE(2027)).result().finalSharingRate());
  }

  @Test
  void theYearsBefore2027AreUntouched() {
    assertEquals(Rate.percent("50"), PROPOSED.determine(levelE(2026)).result().finalSharingRate());
  }

  private static SharedSavingsSettlementCase levelE(int year) {
    return SharedSavingsSettlementCaseBuilder.builder(
            CaseMapping.of(Samples.aco("2023", "A1001"), Reading.PRINTED))
        .performanceYear(PerformanceYear.of(year))
        .track("BASIC Level E")
        .build();
  }
}
