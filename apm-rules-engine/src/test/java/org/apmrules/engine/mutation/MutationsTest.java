package org.apmrules.engine.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apmrules.engine.source.DrlSource;
import org.junit.jupiter.api.Test;

class MutationsTest {

  private static final DrlSource FILE =
      new DrlSource(
          "fruit",
          "fruit/premium.drl",
          """
          package org.apmrules.engine.toy.fruit
          import org.apmrules.api.Confidence
          rule "Fruit that is ripe when it is weighed earns the premium then"
              @Citation( "Toy law" )
          when
              // a comment with >= and 2019
              PerformanceYear( value >= 2019 )
              $t : RipeThreshold( $least : least,
                  name == "a >= b" )
              RipeTotal( total >= $least, sweet == true || sour )
              not Rotten( weight < $least )
          then
              insert( new Premium( percent( "12.50" ), 7, Confidence.CMS, $least.plus( $least ) ) );
          end
          """);

  private static List<String> changes() {
    return new Mutations(MutationsTest.class.getClassLoader())
        .of(List.of(FILE)).stream().map(Mutation::change).toList();
  }

  private static void assertHas(String change) {
    assertTrue(changes().contains(change), () -> String.join("\n", changes()));
  }

  @Test
  void aComparisonLosesOrGainsItsLimit() {
    String rest = " $least, sweet == true || sour )";
    assertHas("RipeTotal( total >=" + rest + " -> RipeTotal( total >" + rest);
    assertHas("not Rotten( weight < $least ) -> not Rotten( weight <= $least )");
  }

  @Test
  void aYearMovesByOneBothWaysAndNothingElseHappensToItsComparison() {
    String year = "PerformanceYear( value >= 2019 )";
    assertEquals(
        List.of(
            year + " -> PerformanceYear( value >= 2018 )",
            year + " -> PerformanceYear( value >= 2020 )",
            year + " -> PerformanceYear()"),
        changes().stream().filter(each -> each.startsWith(year)).toList());
  }

  @Test
  void numbersOfAConclusionChangeInTheirLastDigitConstantsAndOperationsGoOver() {
    String before =
        "insert( new Premium( percent( \"12.50\" ), 7, Confidence.CMS, $least.plus( $least ) ) );";
    for (String after :
        List.of(
            before.replace("12.50", "12.51"),
            before.replace("7", "6"),
            before.replace("CMS", "SECONDARY"),
            before.replace("plus", "minus"))) {
      assertHas(before + " -> " + after);
    }
  }

  @Test
  void orBecomesAndYesBecomesNoAndAbsenceBecomesPresence() {
    String pattern = "RipeTotal( total >= $least, sweet == true || sour )";
    assertHas(pattern + " -> " + pattern.replace("||", "&&"));
    assertHas(pattern + " -> " + pattern.replace("true", "false"));
    assertHas("not Rotten( weight < $least ) -> exists Rotten( weight < $least )");
  }

  @Test
  void aConstraintIsDroppedUnlessItBindsAVariable() {
    assertHas(
        "$t : RipeThreshold( $least : least, name == \"a >= b\" ) -> $t : RipeThreshold( $least :"
            + " least)");
    assertTrue(changes().stream().noneMatch(each -> each.contains("RipeThreshold( name")));
  }

  @Test
  void aRuleIsDroppedAndStringsAndCommentsStayAsTheyAre() {
    assertHas(Mutation.DROPPED);
    assertTrue(changes().stream().noneMatch(each -> each.contains("a > b")));
    assertTrue(changes().stream().noneMatch(each -> each.contains("comment")));
  }

  @Test
  void anEditIsWrittenIntoTheRuleAndNothingElseOfTheFile() {
    Mutation edit =
        new Mutations(MutationsTest.class.getClassLoader())
            .of(List.of(FILE)).stream()
                .filter(each -> each.change().endsWith("value >= 2020 )"))
                .findFirst()
                .orElseThrow();
    assertEquals(7, edit.line());
    assertEquals(
        FILE.text().replace("value >= 2019", "value >= 2020"),
        MutatedSource.with(edit, List.of(FILE)).get(0).text());
  }
}
