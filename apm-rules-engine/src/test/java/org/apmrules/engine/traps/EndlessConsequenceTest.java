package org.apmrules.engine.traps;

import static org.apmrules.engine.traps.RawDrools.rule;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apmrules.engine.traps.Facts.Claim;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Why a consequence may hold no statement but {@code insert}, and a batch has a time limit: neither
 * the firing limit nor a halt reaches a loop inside a consequence.
 */
class EndlessConsequenceTest {

  private static final String LOOP =
      rule(
          "Loop",
          "$claim : Claim()",
          "$claim.getAmount(); while ( !Thread.currentThread().isInterrupted() ) { }");

  @ParameterizedTest
  @EnumSource
  void neitherTheFiringLimitNorAHaltEndsALoopInAConsequence(RawDrools drools) throws Exception {
    var session = drools.build(LOOP).rules().newKieSession();
    var looping = new CountDownLatch(1);
    session.insert(
        new Claim(
            () -> {
              looping.countDown();
              return BigDecimal.ZERO;
            }));
    var firing = new Thread(() -> session.fireAllRules(1));
    firing.start();
    try {
      assertTrue(looping.await(10, TimeUnit.SECONDS));
      session.halt();
      firing.join(200);
      assertTrue(firing.isAlive());
    } finally {
      firing.interrupt();
      firing.join(10_000);
    }
    assertFalse(firing.isAlive());
    session.dispose();
  }
}
