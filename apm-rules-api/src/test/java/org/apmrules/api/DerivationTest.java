package org.apmrules.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is needed twice is told in full once, and referred to by its number or its title. */
class DerivationTest {

  record PriceOfPlums(Money price) {}

  record Basket(Money worth, PriceOfPlums price) {}

  private static final Derivation GIVEN =
      new Derivation(PerformanceYear.of(2019), Optional.empty(), List.of());
  private static final PriceOfPlums TWO_DOLLARS = new PriceOfPlums(Money.usd("2"));
  private static final Derivation PRICE =
      new Derivation(TWO_DOLLARS, Optional.of(rule("Plums have a price")), List.of(GIVEN));
  private static final Derivation BASKET =
      new Derivation(
          new Basket(Money.usd("4"), TWO_DOLLARS),
          Optional.of(rule("Two plums make a basket")),
          List.of(PRICE, GIVEN, PRICE));

  private static RuleDescription rule(String name) {
    return new RuleDescription(
        "fruit",
        name,
        "Toy 1",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "fruit/price.drl",
        7);
  }

  @Test
  void aPartThatIsNoPremiseIsSaidInFull() {
    Basket basket = new Basket(Money.usd("4"), TWO_DOLLARS);
    assertEquals(
        "Basket: worth $4.00, price (Price of plums: price $2.00)",
        new Derivation(basket, Optional.empty(), List.of()).statement());
  }

  @Test
  void asText() {
    assertEquals(
        """
        - Basket: worth $4.00, price (Price of plums)
          because Two plums make a basket [Toy 1] fruit/price.drl:7
          - (1) Price of plums: price $2.00
            because Plums have a price [Toy 1] fruit/price.drl:7
            - Performance year 2019 (given)
          - Performance year 2019 (given)
          - (1) Price of plums, derived above
        """,
        BASKET.toText());
  }

  @Test
  void asMarkdown() {
    assertEquals(
        """
        - Basket: worth $4.00, price (Price of plums)  \n\
          because *Two plums make a basket* [Toy 1] fruit/price.drl:7
          - (1) Price of plums: price $2.00  \n\
            because *Plums have a price* [Toy 1] fruit/price.drl:7
            - Performance year 2019 (given)
          - Performance year 2019 (given)
          - (1) Price of plums, derived above
        """,
        BASKET.toMarkdown());
  }

  @Test
  void asJson() {
    String given = "{\"fact\":\"Performance year 2019\",\"type\":\"PerformanceYear\"}";
    String price = "{\"step\":1,\"fact\":\"Price of plums: price $2.00\",\"type\":\"PriceOfPlums\"";
    assertEquals(
        "{\"fact\":\"Basket: worth $4.00, price (Price of plums)\",\"type\":\"Basket\","
            + ruleJson("Two plums make a basket")
            + ",\"premises\":["
            + price
            + ","
            + ruleJson("Plums have a price")
            + ",\"premises\":["
            + given
            + "]},"
            + given
            + ","
            + price
            + "}]}",
        BASKET.toJson());
  }

  private static String ruleJson(String name) {
    return "\"rule\":{\"area\":\"fruit\",\"name\":\""
        + name
        + "\",\"citation\":\"Toy 1\",\"source\":\"fruit/price.drl:7\"}";
  }
}
