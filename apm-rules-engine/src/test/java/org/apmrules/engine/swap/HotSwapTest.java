package org.apmrules.engine.swap;

import static org.apmrules.api.Money.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.apmrules.api.ApmRules;
import org.apmrules.api.Determination;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.PolicyException;
import org.apmrules.engine.build.ToyBuild;
import org.apmrules.engine.toy.BasketCase;
import org.apmrules.engine.toy.BasketResult;
import org.apmrules.engine.toy.Fruit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HotSwapTest {

  private static final int SWAPS = 50;
  private static final int EVALUATIONS = 1_000_000;
  private static final int THREADS = 2;

  /** Half ripe: worth its price at a threshold of 50 percent, nothing above it. */
  private static final BasketCase HALF_RIPE =
      new BasketCase(
          PerformanceYear.of(2019), List.of(new Fruit("plum", usd("2"), usd(50).over(usd(100)))));

  @TempDir static Path classes;
  @TempDir Path folder;

  @Test
  void eachOfAMillionCasesIsAnsweredByOneRuleSetWhileFiftyAreSwapped()
      throws IOException, InterruptedException, ExecutionException {
    SwappedOverlay overlay = new SwappedOverlay(folder);
    overlay.write("50", 0);
    ApmRules rules = ToyBuild.load(classes, overlay.folder());
    Map<String, String> worthOf = new ConcurrentHashMap<>();
    worthOf.put(rules.ruleSet().contentHash(), "2");
    AtomicLong answered = new AtomicLong();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<Map<String, String>>> workers = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        workers.add(threads.submit(() -> answer(rules, answered)));
      }
      for (int swap = 1; swap <= SWAPS; swap++) {
        awaitShareOf(answered, swap);
        overlay.write(swap % 2 == 0 ? "50" : "50.01", swap);
        rules.reload();
        worthOf.put(rules.ruleSet().contentHash(), swap % 2 == 0 ? "2" : "0");
      }
      for (Future<Map<String, String>> worker : workers) {
        worker.get().forEach((hash, worth) -> assertEquals(worthOf.get(hash), worth, hash));
      }
    } finally {
      threads.shutdownNow();
    }
    assertEquals(EVALUATIONS, answered.get());
    assertEquals(SWAPS + 1, worthOf.size());
  }

  @Test
  void aSpoiltOverlayIsRefusedAndTheGoodOneGoesOnAnswering() throws IOException {
    SwappedOverlay overlay = new SwappedOverlay(folder);
    overlay.write("50.01", 1);
    ApmRules rules = ToyBuild.load(classes, overlay.folder());
    String hash = rules.ruleSet().contentHash();
    overlay.spoil();
    assertThrows(PolicyException.class, rules::reload);
    assertEquals(hash, rules.ruleSet().contentHash());
    assertEquals("0", worth(rules.determine(HALF_RIPE)));
  }

  /** Returns what each rule set said; two answers of one rule set that differ fail. */
  private static Map<String, String> answer(ApmRules rules, AtomicLong answered) {
    Map<String, String> worthOf = new ConcurrentHashMap<>();
    for (int i = 0; i < EVALUATIONS / THREADS; i++) {
      Determination<BasketResult> determination = rules.determine(HALF_RIPE);
      String worth = worth(determination);
      String known = worthOf.putIfAbsent(determination.ruleSet().contentHash(), worth);
      assertEquals(known == null ? worth : known, worth);
      answered.incrementAndGet();
    }
    return worthOf;
  }

  private static String worth(Determination<BasketResult> determination) {
    return determination.result().worth().amount().toPlainString();
  }

  private static void awaitShareOf(AtomicLong answered, int swap) throws InterruptedException {
    while (answered.get() < (long) EVALUATIONS * (swap - 1) / SWAPS) {
      Thread.sleep(1);
    }
  }
}
