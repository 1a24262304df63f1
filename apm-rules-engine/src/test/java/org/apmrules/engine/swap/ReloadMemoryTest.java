package org.apmrules.engine.swap;

import static org.apmrules.api.Money.usd;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryUsage;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.List;
import org.apmrules.api.ApmRules;
import org.apmrules.api.PerformanceYear;
import org.apmrules.engine.build.ToyBuild;
import org.apmrules.engine.toy.Fruit;
import org.apmrules.engine.toy.FruitCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReloadMemoryTest {

  private static final int WARM_UP = 30;
  private static final int RELOADS = 300;
  private static final long SLACK = 8L << 20;

  private static final FruitCase LOT =
      new FruitCase(
          PerformanceYear.of(2019), List.of(new Fruit("plum", usd("2"), usd(50).over(usd(100)))));

  @TempDir static Path classes;
  @TempDir Path folder;

  @Test
  void threeHundredReloadsLeaveHeapAndMetaspaceAsTheyWere() throws IOException {
    SwappedOverlay overlay = new SwappedOverlay(folder);
    overlay.write("50", 0);
    ApmRules rules = ToyBuild.load(classes, overlay.folder());
    reload(rules, overlay, WARM_UP);
    long heap = heapAfterCollection();
    long metaspace = metaspace();
    reload(rules, overlay, RELOADS);
    long heapGrowth = heapAfterCollection() - heap;
    long metaspaceGrowth = metaspace() - metaspace;
    assertTrue(heapGrowth < SLACK, "heap grew by " + heapGrowth + " bytes");
    assertTrue(metaspaceGrowth < SLACK, "metaspace grew by " + metaspaceGrowth + " bytes");
  }

  @Test
  void rulesThatNobodyHoldsAreCollectedWithTheirClasses() throws IOException, InterruptedException {
    SwappedOverlay overlay = new SwappedOverlay(folder);
    overlay.write("50", 0);
    WeakReference<ApmRules> rules = dropped(overlay);
    for (int i = 0; i < 50 && rules.get() != null; i++) {
      System.gc();
      Thread.sleep(20);
    }
    assertNull(rules.get());
  }

  private static WeakReference<ApmRules> dropped(SwappedOverlay overlay) throws IOException {
    ApmRules rules = ToyBuild.load(classes, overlay.folder());
    rules.determine(LOT);
    return new WeakReference<>(rules);
  }

  private static void reload(ApmRules rules, SwappedOverlay overlay, int times) throws IOException {
    for (int i = 0; i < times; i++) {
      overlay.write(i % 2 == 0 ? "50" : "50.01", i);
      rules.reload();
      rules.determine(LOT);
    }
  }

  private static long heapAfterCollection() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static long metaspace() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getName().contains("Metaspace"))
        .map(MemoryPoolMXBean::getUsage)
        .mapToLong(MemoryUsage::getUsed)
        .sum();
  }
}
