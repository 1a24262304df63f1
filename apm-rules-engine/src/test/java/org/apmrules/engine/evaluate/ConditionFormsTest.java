package org.apmrules.engine.evaluate;

import static org.apmrules.api.Money.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apmrules.api.ApmRules;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.TimeLimits;
import org.apmrules.engine.build.ToyBuild;
import org.apmrules.engine.index.BuiltInPolicy;
import org.apmrules.engine.overlay.OverlaidPolicy;
import org.apmrules.engine.overlay.OverlayFiles;
import org.apmrules.engine.toy.Fruit;
import org.apmrules.engine.toy.FruitCase;
import org.apmrules.engine.toy.FruitOverlay;
import org.apmrules.engine.toy.FruitResult;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every form that a condition can have means what it means in a session of Drools. */
class ConditionFormsTest {

  private static final List<Fruit> KINDS =
      List.of(fruit("plum", 40), fruit("plum", 60), fruit("pear", 50), fruit("fig", 70));

  private static final List<Fruit> MANY =
      IntStream.range(0, 30)
          .mapToObj(i -> fruit(KINDS.get(i % 4).name(), 40 + 5 * (i % 7)))
          .toList();

  @TempDir static Path classes;
  static ClassLoader classLoader;

  @TempDir Path overlay;

  private static Fruit fruit(String name, long ripe) {
    return new Fruit(name, usd(ripe), usd(ripe).over(usd(100)));
  }

  @BeforeAll
  static void build() throws IOException {
    classLoader = ToyBuild.classLoader(classes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fruit( name == \"plum\", $price : price )",
        "$t : RipeThreshold() Fruit( ripe.meetsOrExceeds( $t.ripe ), $price : price )",
        "Fruit( $name : name, $p : price ) Fruit( name == $name, $price : price, price > $p )",
        "Fruit( $p : price, $n : name ) Fruit( price == $p, name != $n, $price : price )",
        "Fruit( $r : ripe, $n : name ) Fruit( name == $n, ripe == $r, $price : price )",
        "Fruit( $price : price, $n : name ) not( Fruit( name == $n, price > $price ) )",
        "Fruit( $price : price ) not( Fruit( price > $price ) )",
        "Fruit( $price : price ) not( ( Fruit( name == \"fig\" ) and Fruit( price < $price ) ) )",
        "Fruit( $price : price ) exists( Fruit( price > $price ) )",
        "Fruit( $price : price ) exists( ( Fruit( $n : name ) and Fruit( name != $n ) ) )",
        "Fruit( $price : price ) ( Fruit( name == \"plum\" ) or Fruit( name == \"fig\" ) )",
        "Fruit( $price : price ) ( Fruit( name == \"fig\" ) or not( Fruit( name == \"pear\" ) ) )",
        "Fruit( $price : price ) forall( Fruit( name == \"plum\" || name == \"pear\" ) )",
        "Fruit( $price : price ) not( not( Fruit( name == \"fig\" ) ) )",
        "Fruit( $n : name )"
            + " accumulate( Fruit( name == $n, $p : price ); $price : totalMoney( $p ) )",
        "FruitCase() accumulate( Fruit( $p : price, $n : name );"
            + " $price : totalMoney( $p ), $many : howMany( $n ) )",
        "FruitCase() accumulate( ( Fruit( $n : name ) and Fruit( name != $n, $p : price ) );"
            + " $price : totalMoney( $p ) )",
      })
  void meansTheSame(String conditions) throws IOException {
    Policy policy = withRule(conditions);
    ApmRules direct = rules(policy);
    ApmRules inSessions = rules(policy.inSessions());
    Set<FruitResult> results = new HashSet<>();
    for (FruitCase lot : lots()) {
      var determination = direct.determine(lot);
      var opinion = inSessions.determine(lot);
      results.add(determination.result());
      assertEquals(opinion.result(), determination.result(), lot::toString);
      assertEquals(
          ((ProvenDetermination<?>) opinion).evaluation().firings().size(),
          ((ProvenDetermination<?>) determination).evaluation().firings().size(),
          lot::toString);
    }
    assertTrue(results.size() > 1);
  }

  /** All lots of up to three fruits, and one of many. */
  private static List<FruitCase> lots() {
    List<List<Fruit>> lots = new ArrayList<>(List.of(List.of(), MANY));
    for (int size = 0; size < 3; size++) {
      for (List<Fruit> smaller : List.copyOf(lots)) {
        if (smaller.size() == size) {
          for (Fruit each : KINDS) {
            List<Fruit> lot = new ArrayList<>(smaller);
            // A copy, as a session takes one object for one fact.
            lot.add(new Fruit(each.name(), each.price(), each.ripe()));
            lots.add(lot);
          }
        }
      }
    }
    return lots.stream().map(each -> new FruitCase(PerformanceYear.of(2019), each)).toList();
  }

  private static ApmRules rules(Policy policy) {
    return new LoadedRules(() -> policy, () -> "", TimeLimits.DEFAULT);
  }

  private Policy withRule(String conditions) throws IOException {
    FruitOverlay.write(overlay, conditions);
    BuiltInPolicy builtIn = new BuiltInPolicy(classLoader);
    Policy base = new Policy(builtIn.index(), classLoader);
    return OverlaidPolicy.lay(
        new OverlayFiles(List.of(overlay)).read(), base, builtIn, classLoader);
  }
}
