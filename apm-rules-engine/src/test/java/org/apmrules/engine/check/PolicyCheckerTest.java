package org.apmrules.engine.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apmrules.engine.source.DrlSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One mistake each, with the place and the words in which it is reported. */
class PolicyCheckerTest {

  private static final String METADATA =
      "@Citation( \"Toy 9\" ) @Confidence( \"REGULATION\" ) @LastVerified( \"2026-11-21\" )";
  private static final String GOOD_WHEN = "Fruit( $price : price )";
  private static final String GOOD_THEN = "insert( new RipeFruit( $price ) );";

  private static String rule(String name, String metadata, String when, String then) {
    return "rule \"" + name + "\"\n" + metadata + "\nwhen\n" + when + "\nthen\n" + then + "\nend\n";
  }

  private static List<Finding> findings(String... rules) {
    String text =
        """
        package org.apmrules.engine.toy.fruit
        import org.apmrules.api.PerformanceYear
        import org.apmrules.engine.toy.Fruit
        import org.apmrules.engine.toy.FruitCase
        import org.apmrules.engine.toy.RipeFruit
        import org.apmrules.engine.toy.RipeThreshold
        import org.apmrules.engine.toy.RipeTotal
        import static org.apmrules.api.Rate.percent
        """
            + String.join("", rules);
    return new PolicyChecker(
            List.of(new DrlSource("fruit", "fruit/a.drl", text)),
            PolicyCheckerTest.class.getClassLoader())
        .findings();
  }

  private static void assertOne(String words, List<Finding> findings) {
    assertEquals(1, findings.size(), findings::toString);
    assertTrue(findings.get(0).toString().contains(words), findings::toString);
    assertTrue(findings.get(0).toString().startsWith("fruit/a.drl:"), findings::toString);
  }

  @Test
  void aRuleThatKeepsToTheSubsetHasNoFinding() {
    assertEquals(List.of(), findings(rule("good", METADATA, GOOD_WHEN, GOOD_THEN)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Fruit( ripe > 0.5 )                               | bare decimal
          Fruit( $price : price ) Fruit( price = $price )   | A single =
          Fruit( weight : weight )                          | has no field weight
          Frut()                                            | The type Frut is not known
          not( Fruit() )                                    | matches no fact one by one
          Fruit() eval( true )                              | no eval
          Fruit() from $case.fruits                         | no from
          Fruit( price < price % price )                    | calculates with
          FruitCase() accumulate( Fruit( $p : price ); $s : sum( $p ) ) | function sum is not one
          """)
  void aConditionOutsideTheSubsetIsNamed(String when, String words) {
    assertOne(
        words,
        findings(rule("bad", METADATA, when, "insert( new RipeThreshold( percent(\"5\") ) );")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          System.exit( 1 );                                       | does something else than to conclude
          retract( $fruit );                                      | does something else than to conclude
          while ( true ) { }                                      | does something else than to conclude
          insert( new RipeFruit( $price ) { } );                  | begins a class of its own
          insert( new RipeFruit( () -> $price ) );                | begins a lambda expression
          insert( new RipeThreshold( percent( 0.5 ) ) );          | 0.5 is a bare decimal
          insert( new RipeFruit( $price + $price ) );             | calculates with
          `insert( new Unknown( $price ) );`                      | The type Unknown is not known
          `var x = $price; insert( new RipeFruit( x ) );`         | does something else than to conclude
          """)
  void aConsequenceThatDoesMoreThanConcludeIsRefused(String then, String words) {
    assertOne(words, findings(rule("bad", METADATA, GOOD_WHEN, then)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``                                                      | does not cite the law
          `@Citation( "Toy" ) @Source( "x" )`                     | There is no @Source
          `@Citation( "Toy" ) @Confidence( "SURE" )`              | "SURE" is no degree
          `@Citation( "Toy" ) @LastVerified( "yesterday" )`       | is no date
          `@Citation( "Toy" ) salience 3`                         | has the attribute salience
          """)
  void metadataThatIsMissingOrUnknownIsAskedFor(String metadata, String words) {
    assertOne(words, findings(rule("bad", metadata, GOOD_WHEN, GOOD_THEN)));
  }

  @Test
  void aRuleWithANumberSaysHowWellItsSourceIsKnownAndWhenItWasLookedAt() {
    List<Finding> findings =
        findings(
            rule(
                "a number",
                "@Citation( \"Toy\" )",
                "PerformanceYear( value >= 2019 )",
                "insert( new RipeThreshold( percent(\"50\") ) );"));
    assertEquals(2, findings.size(), findings::toString);
    assertTrue(findings.toString().contains("how well it is known"));
    assertTrue(findings.toString().contains("when it was last looked up"));
  }

  @Test
  void recursionIsRefusedWithItsCircle() {
    assertOne(
        "\"one\" reads from \"other\"",
        findings(
            rule("one", METADATA, "RipeFruit( $p : price )", "insert( new RipeTotal( $p ) );"),
            rule("other", METADATA, "RipeTotal( $p : price )", GOOD_THEN.replace("$price", "$p"))));
  }

  @Test
  void twoRulesOfOneNameAreRefused() {
    assertOne(
        "Another rule has this name",
        findings(
            rule("same", METADATA, GOOD_WHEN, GOOD_THEN),
            rule("same", METADATA, GOOD_WHEN, GOOD_THEN)));
  }

  @Test
  void functionsGlobalsAndDeclarationsAreRefused() {
    assertOne("no global", findings("global java.util.List list\n"));
    assertOne("no function", findings("function int f() { return 1; }\n"));
    assertOne("no declare", findings("declare Thing\n x : int\nend\n"));
  }

  @Test
  void aFileOfManyRulesIsRefusedBeforeItIsRead() {
    assertOne("Split it into files of one concept each", findings("//" + "x".repeat(200_000)));
  }
}
