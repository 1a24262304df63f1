package org.apmrules.engine.evaluate;

import static org.apmrules.api.Money.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apmrules.api.ApmRules;
import org.apmrules.api.Determination;
import org.apmrules.api.Money;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.PolicyException;
import org.apmrules.api.ProblemCode;
import org.apmrules.engine.build.ToyBuild;
import org.apmrules.engine.toy.BasketCase;
import org.apmrules.engine.toy.BasketResult;
import org.apmrules.engine.toy.Fruit;
import org.apmrules.engine.toy.FruitCase;
import org.apmrules.engine.toy.FruitResult;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToyPolicyTest {

  @TempDir static Path classes;
  static ApmRules rules;

  @BeforeAll
  static void build() throws IOException {
    rules = ToyBuild.load(classes);
  }

  private static Fruit fruit(String name, String price, long ripe) {
    return new Fruit(name, usd(price), usd(ripe).over(usd(100)));
  }

  private static FruitCase lot(int year, Fruit... fruits) {
    return new FruitCase(PerformanceYear.of(year), List.of(fruits));
  }

  @Test
  void aRatioExactlyAtTheThresholdMeetsIt() {
    Determination<FruitResult> d = rules.determine(lot(2019, fruit("plum", "1.25", 50)));
    assertEquals(new FruitResult(true, usd("1.25")), d.result());
  }

  @Test
  void whatIsNegatedIsCompleteAlthoughItsRuleIsWrittenLater() {
    assertEquals(
        new FruitResult(false, Money.ZERO),
        rules.determine(lot(2019, fruit("plum", "1", 49))).result());
  }

  @Test
  void oneObjectGivenTwiceIsTwoFacts() {
    Fruit plum = fruit("plum", "1.25", 50);
    assertEquals(usd("2.50"), rules.determine(lot(2019, plum, plum)).result().ripePrice());
  }

  @Test
  void theYearDecidesTheThreshold() {
    assertEquals(false, rules.determine(lot(2021, fruit("plum", "1", 50))).result().premium());
  }

  @Test
  void anAnswerThatRestsOnARecalledRuleWarns() {
    assertEquals(List.of(), rules.determine(lot(2019, fruit("plum", "1", 80))).warnings());
    assertEquals(1, rules.determine(lot(2021, fruit("plum", "1", 80))).warnings().size());
  }

  @Test
  void aYearWithoutPolicyIsAProblemThatNamesWhatIsMissing() {
    PolicyException e =
        assertThrows(
            PolicyException.class, () -> rules.determine(lot(2016, fruit("plum", "1", 80))));
    assertEquals(ProblemCode.NO_RULE, e.code());
    assertEquals("No ripe threshold in force for performance year 2016.", e.problem().message());
  }

  @Test
  void oneAreaAsksAnotherAndTheDerivationGoesThroughBoth() {
    BasketCase basket =
        new BasketCase(
            PerformanceYear.of(2019), List.of(fruit("plum", "2", 60), fruit("pear", "3.5", 70)));
    Determination<BasketResult> d = rules.determine(basket);
    assertEquals(usd("5.50"), d.result().worth());
    assertEquals(
        """
        - Basket result: worth $5.50
          because A basket is worth its ripe fruit [Toy 3(b)] basket/worth.drl:15
          - Basket case: performance year 2019, fruits (2 in all) (given)
          - Fruit result: premium yes, ripe price $5.50
            because Ripe fruit earns the premium [Toy 2(b)] fruit/premium.drl:22
            - Ripe total: price $5.50
              because The prices of ripe fruit are added [Toy 2(b)] fruit/premium.drl:31
              - Fruit case: performance year 2019, fruits (2 in all)
                because A basket asks whether its fruit earns the premium [Toy 3(a)] basket/worth.drl:7
                - Basket case: performance year 2019, fruits (2 in all) (given)
              - Ripe fruit: price $2.00
                because A fruit that meets the threshold is ripe [Toy 2(a)] fruit/premium.drl:40
                - (1) Ripe threshold: ripe 50%
                  because Fruit is ripe at 50 percent until 2020 [Toy 1(a)] fruit/parameters.drl:7
                  - Performance year 2019 (given)
                - Fruit: name plum, price $2.00, ripe 60 / 100 (60%)
                  because A basket asks whether its fruit earns the premium [Toy 3(a)] basket/worth.drl:7
                  - Basket case: performance year 2019, fruits (2 in all) (given)
              - Ripe fruit: price $3.50
                because A fruit that meets the threshold is ripe [Toy 2(a)] fruit/premium.drl:40
                - (1) Ripe threshold, derived above
                - Fruit: name pear, price $3.50, ripe 70 / 100 (70%)
                  because A basket asks whether its fruit earns the premium [Toy 3(a)] basket/worth.drl:7
                  - Basket case: performance year 2019, fruits (2 in all) (given)
        """,
        d.derivation().toText());
    assertTrue(d.ruleSet().id().startsWith("1.0+"));
  }
}
