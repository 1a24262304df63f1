package org.apmrules.engine.traps;

import static org.apmrules.engine.traps.RawDrools.CLASSIC;
import static org.apmrules.engine.traps.RawDrools.EXECUTABLE_MODEL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.apmrules.engine.traps.Facts.Patients;
import org.apmrules.engine.traps.Facts.Payment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kie.api.builder.Message;

/**
 * Why policy computes with the named operations of value types, never with arithmetic operators in
 * DRL: the two compilers disagree, and whole numbers lose their fraction or overflow silently.
 */
class IntegerArithmeticTest {

  @Test
  void fivePercentOfAPaymentIsNothingOnTheExecutableModelAndRightOnTheClassicCompiler() {
    var fivePercent = "Payment( $v : (5 / 100 * amount) )";
    var payment = Payment.of("1000");
    assertEquals(List.of(BigDecimal.ZERO), EXECUTABLE_MODEL.binding(fivePercent, payment));
    assertEquals(List.of(new BigDecimal("50")), CLASSIC.binding(fivePercent, payment));
  }

  @Test
  void aQuotientInAConstraintLosesItsFractionOnTheExecutableModelOnly() {
    var threeAndAHalf = List.of("Patients( numerator / denominator == 3.5 )");
    var patients = new Patients(7, 2);
    assertEquals(List.of(), EXECUTABLE_MODEL.matching(threeAndAHalf, patients));
    assertEquals(threeAndAHalf, CLASSIC.matching(threeAndAHalf, patients));
  }

  @ParameterizedTest
  @EnumSource
  void aBindingWithoutParenthesesTakesTheFirstOperandAlone(RawDrools drools) {
    var patients = new Patients(7, 2);
    assertEquals(List.of(7), drools.binding("Patients( $v : numerator / denominator )", patients));
    assertEquals(
        List.of(3), drools.binding("Patients( $v : (numerator / denominator) )", patients));
  }

  @Test
  void aProductThatStartsWithALiteralNeedsParenthesesOnTheExecutableModelOnly() {
    var product = "Payment( $v : 5 / 100 * amount )";
    var built = EXECUTABLE_MODEL.build(RawDrools.rule("product", product, "insert( $v );"));
    assertEquals(
        List.of("Unable to Analyse Expression5"),
        built.messages().stream().map(Message::getText).toList());
    assertEquals(List.of(5), CLASSIC.binding(product, Payment.of("1000")));
  }

  @ParameterizedTest
  @EnumSource
  void aProductOfWholeNumbersOverflowsSilently(RawDrools drools) {
    assertEquals(
        List.of(1_410_065_408),
        drools.binding(
            "Patients( $v : (numerator * denominator) )", new Patients(100_000, 100_000)));
  }

  @ParameterizedTest
  @EnumSource
  void aSumOfWholeNumbersOverflowsSilently(RawDrools drools) {
    assertEquals(
        List.of(-294_967_296),
        drools.binding(
            "accumulate( Patients( $n : numerator ); $v : sum( $n ) )",
            new Patients(2_000_000_000, 1),
            new Patients(2_000_000_000, 2)));
  }
}
