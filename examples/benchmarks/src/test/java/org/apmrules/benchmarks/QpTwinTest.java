package org.apmrules.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apmrules.api.ApmRules;
import org.apmrules.api.qp.QpCase;
import org.junit.jupiter.api.Test;

class QpTwinTest {

  private static final int CASES = 11 * 89 * 3;

  @Test
  void theTwinGivesTheSameResultInEveryYearAndShare() {
    ApmRules rules = ApmRules.load();
    for (int i = 0; i < CASES; i++) {
      QpCase qpCase = QpCases.numbered(i);
      assertEquals(QpTwin.result(qpCase), rules.determine(qpCase).result(), "case " + i);
    }
  }

  @Test
  void aBatchGivesOneOutcomeForEachCase() {
    assertEquals(2_000, Batch.run(ApmRules.load(), QpCases.stream(2_000)));
  }
}
