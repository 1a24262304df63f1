package org.apmrules.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.apmrules.api.ApmRules;
import org.apmrules.api.sharedsavings.SharedSavingsSettlement;
import org.apmrules.api.sharedsavings.SharedSavingsSettlementCase;
import org.junit.jupiter.api.Test;

class SettlementTwinTest {

  private static final int CASES = 4_000;
  private static final ApmRules RULES = ApmRules.load();

  @Test
  void theTwinGivesTheSameDollarsInEveryYearAndTrack() {
    for (int i = 0; i < CASES; i++) {
      SharedSavingsSettlementCase aco = SettlementCases.numbered(i);
      assertEquals(
          0,
          SettlementTwin.wholeDollars(aco)
              .compareTo(RULES.determine(aco).result().wholeDollars().amount()),
          "case " + i + ": " + aco);
    }
  }

  @Test
  void theCasesReachEveryBranchThatIsCompared() {
    Set<String> reached = new HashSet<>();
    for (int i = 0; i < CASES; i++) {
      SharedSavingsSettlement settled = RULES.determine(SettlementCases.numbered(i)).result();
      settled.savings().ifPresent(each -> reached.add(each.capBinds() ? "capped" : "earned"));
      settled.losses().ifPresent(each -> reached.add("limited " + each.limitBinds()));
      settled.losses().ifPresent(each -> reached.add("limit of " + each.limitBase()));
      if (settled.savings().isEmpty() && settled.losses().isEmpty()) {
        reached.add("nothing");
      }
      settled
          .savings()
          .filter(each -> each.sharingRate().compareTo(settled.finalSharingRate()) < 0)
          .ifPresent(each -> reached.add("half rate"));
    }
    assertTrue(
        reached.containsAll(
            Set.of(
                "capped",
                "earned",
                "limited true",
                "limited false",
                "limit of REVENUE",
                "limit of BENCHMARK",
                "nothing",
                "half rate")),
        reached::toString);
  }
}
