package org.apmrules.engine.evaluate;

import static org.apmrules.api.Money.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apmrules.api.ApmRules;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.PolicyCase;
import org.apmrules.api.RuleDescription;
import org.apmrules.engine.FiredRules;
import org.apmrules.engine.build.ToyBuild;
import org.apmrules.engine.toy.BasketCase;
import org.apmrules.engine.toy.Fruit;
import org.apmrules.engine.toy.FruitCase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiredRulesTest {

  private static final PerformanceYear YEAR = PerformanceYear.of(2019);
  private static final Fruit RIPE = new Fruit("plum", usd("2"), usd(60).over(usd(100)));

  @TempDir static Path classes;
  static ApmRules rules;

  @BeforeAll
  static void build() throws IOException {
    rules = ToyBuild.load(classes);
  }

  @Test
  void rulesOfAllAreasThatWereAskedCountAndParametersThatWereRead() {
    assertEquals(
        Set.of(
            "A basket asks whether its fruit earns the premium",
            "A basket is worth its ripe fruit",
            "A fruit that meets the threshold is ripe",
            "Fruit is ripe at 50 percent until 2020",
            "Ripe fruit earns the premium",
            "The prices of ripe fruit are added"),
        fired(new BasketCase(YEAR, List.of(RIPE))));
  }

  @Test
  void aRuleCountsEvenIfTheAnswerDoesNotRestOnIt() {
    assertEquals(
        Set.of(
            "Fruit is ripe at 50 percent until 2020",
            "No ripe fruit, no premium",
            "The prices of ripe fruit are added"),
        fired(new FruitCase(YEAR, List.of())));
  }

  private static Set<String> fired(PolicyCase<?> policyCase) {
    FiredRules determination = (FiredRules) rules.determine(policyCase);
    return determination.firedRules().stream()
        .map(RuleDescription::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
