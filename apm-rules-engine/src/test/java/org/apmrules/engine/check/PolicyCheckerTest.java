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
          Fruit( $price : price ) Fruit( price = $price )   | mismatched input '='
          Fruit( weight : weight )                          | has no field weight
          Frut()                                            | type Frut is not known
          not( Fruit() )                                    | matches no fact one by one
          Fruit() eval( true )                              | no eval
          Fruit() from $case.fruits                         | no from
          Fruit( price < price % price )                    | calculates with an operator
          FruitCase() accumulate( Fruit( $p : price ); $s : sum( $p ) ) | accumulate function sum
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
          System.exit( 1 );                                       | is not allowed
          retract( $fruit );                                      | is not allowed
          while ( true ) { }                                      | is not allowed
          insert( new RipeFruit( $price ) { } );                  | is not allowed
          insert( new RipeFruit( () -> $price ) );                | is not allowed
          insert( new RipeThreshold( new Rate( 0.5 ) ) );         | is not allowed
          insert( new RipeFruit( $price + $price ) );             | is not allowed
          `insert( new Unknown( $price ) );`                      | not clear what
          `var x = $price; insert( new RipeFruit( x ) );`         | is not allowed
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
          ``                                                      | no @Citation
          `@Citation( "Toy" ) @Source( "x" )`                     | @Source is not known
          `@Citation( "Toy" ) @Confidence( "SURE" )`              | "SURE" ) is not known
          `@Citation( "Toy" ) @LastVerified( "yesterday" )`       | is no date
          `@Citation( "Toy" ) salience 3`                         | no rule attributes
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
    assertTrue(findings.toString().contains("no @Confidence"));
    assertTrue(findings.toString().contains("no @LastVerified"));
  }

  @Test
  void recursionIsRefusedWithItsCircle() {
    assertOne(
        "\"one\" -> \"other\"",
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
    assertOne("no globals, functions, declarations", findings("global java.util.List list\n"));
    assertOne("no globals, functions, declarations", findings("function int f() { return 1; }\n"));
    assertOne("no globals, functions, declarations", findings("declare Thing\n x : int\nend\n"));
  }
}
