package org.apmrules.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.apmrules.api.ApmRules;
import org.apmrules.api.PolicyCase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("policy")
class BareSessionsTest {

  @Test
  void stockDroolsConcludesTheSameResultForTheScenariosOfEveryArea() throws IOException {
    ApmRules rules = ApmRules.load();
    BareSessions bare = new BareSessions();
    for (List<PolicyCase<?>> cases : AreaRatios.cases(rules).values()) {
      for (PolicyCase<?> each : cases) {
        assertEquals(rules.determine(each).result(), bare.concluded(each), each::toString);
      }
    }
  }
}
