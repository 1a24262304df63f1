package org.apmrules.engine.traps;

import static org.apmrules.engine.traps.RawDrools.conclusionsOf;
import static org.apmrules.engine.traps.RawDrools.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apmrules.engine.traps.Facts.Claim;
import org.apmrules.engine.traps.Facts.Finding;
import org.apmrules.engine.traps.Facts.Service;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.conf.ThreadSafeOption;

/**
 * Why every session keeps {@link ThreadSafeOption#YES}, even though no session is ever shared: with
 * NO, the executable model keeps the facts of the rule that is about to fire in a place that all
 * sessions of a knowledge base share.
 */
class UnsafeThreadingTest {

  private static final String PRICE =
      rule(
          "Price",
          "Claim( $amount : amount ) Service( $code : code )",
          "insert( new Finding( $code + \" pays \" + $amount ) );");

  private record Conclusions(List<Object> first, List<Object> second) {}

  @Test
  void unsafeSessionsOfTwoThreadsMixTheirCasesSilently() {
    assertEquals(
        new Conclusions(
            List.of(), List.of(new Finding("second pays 1"), new Finding("second pays 2"))),
        fireTogether(ThreadSafeOption.NO));
  }

  @Test
  void safeSessionsOfTwoThreadsKeepTheirCasesApart() {
    assertEquals(
        new Conclusions(
            List.of(new Finding("first pays 1")), List.of(new Finding("second pays 2"))),
        fireTogether(ThreadSafeOption.YES));
  }

  @Test
  void aSessionIsSafeUnlessToldOtherwise() {
    assertEquals(
        ThreadSafeOption.YES,
        KieServices.get().newKieSessionConfiguration().getOption(ThreadSafeOption.KEY));
  }

  /**
   * Fires two sessions so that they always meet where they may collide: the first has fetched its
   * code for the rule's consequence and waits with its amount until the second is at the same
   * point; then the first finishes, and after it the second.
   */
  private static Conclusions fireTogether(ThreadSafeOption threadSafe) {
    var rules = RawDrools.EXECUTABLE_MODEL.build(PRICE).rules();
    prepareRule(rules, threadSafe);
    var firstFetches = new CountDownLatch(1);
    var secondFetches = new CountDownLatch(1);
    var first = session(rules, threadSafe);
    var second = session(rules, threadSafe);
    try {
      var firstConclusions = conclusionsOf(first);
      var secondConclusions = conclusionsOf(second);
      first.insert(new Service("first"));
      first.insert(
          new Claim(
              () -> {
                firstFetches.countDown();
                await(secondFetches);
                return new BigDecimal("1");
              }));
      var firstFiring = CompletableFuture.runAsync(first::fireAllRules);
      await(firstFetches);
      second.insert(new Service("second"));
      second.insert(
          new Claim(
              () -> {
                secondFetches.countDown();
                firstFiring.join();
                return new BigDecimal("2");
              }));
      second.fireAllRules();
      return new Conclusions(firstConclusions, secondConclusions);
    } finally {
      secondFetches.countDown();
      first.dispose();
      second.dispose();
    }
  }

  /** Drools sets up what the sessions share when a rule fires for the first time. */
  private static void prepareRule(KieBase rules, ThreadSafeOption threadSafe) {
    var session = session(rules, threadSafe);
    session.insert(new Service("earlier"));
    session.insert(new Claim(() -> BigDecimal.ZERO));
    session.fireAllRules();
    session.dispose();
  }

  private static KieSession session(KieBase rules, ThreadSafeOption threadSafe) {
    var configuration = KieServices.get().newKieSessionConfiguration();
    configuration.setOption(threadSafe);
    return rules.newKieSession(configuration, null);
  }

  private static void await(CountDownLatch latch) {
    try {
      assertTrue(latch.await(10, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
