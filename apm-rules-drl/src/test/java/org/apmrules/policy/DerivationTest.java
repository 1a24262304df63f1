package org.apmrules.policy;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apmrules.api.ApmRules;
import org.apmrules.api.Derivation;
import org.apmrules.api.PolicyCase;
import org.apmrules.api.PolicyYear;
import org.apmrules.engine.json.CaseFormat;
import org.apmrules.engine.json.CaseFormats;
import org.apmrules.engine.scenario.Scenario;
import org.apmrules.engine.scenario.Scenarios;
import org.junit.jupiter.api.Test;

class DerivationTest {

  private final ApmRules rules = ApmRules.load();
  private final CaseFormats formats = new CaseFormats(rules.caseTypes());

  @Test
  void theLeavesOfEveryProofAreFactsOfTheCaseAndEveryOtherStepIsCitedAndToldOnce()
      throws IOException {
    int proofs = 0;
    for (Scenario scenario : Scenarios.onClassPath(DerivationTest.class.getClassLoader())) {
      if (scenario.expected() instanceof Scenario.Expected.Result) {
        check(formats.of(scenario.given()), scenario);
        proofs++;
      }
    }
    assertTrue(proofs > 0);
  }

  private <R> void check(CaseFormat<R> format, Scenario scenario) {
    PolicyCase<R> policyCase = format.read(scenario.given());
    Derivation derivation = rules.determine(policyCase).derivation();
    assertFalse(derivation.isGiven(), scenario.name());
    check(derivation, new HashSet<>(policyCase.facts()), scenario);
    checkOnce(derivation, new IdentityHashMap<>(), scenario);
  }

  /** However many cases of another area are asked, what follows from the year is proved once. */
  @SuppressWarnings("ReferenceEquality") // the same step, not an equal one
  private static void checkOnce(
      Derivation step, IdentityHashMap<Object, Derivation> seen, Scenario scenario) {
    Derivation before = seen.put(step.fact(), step);
    assertTrue(
        before == null || before == step || !followsFromTheYear(step),
        () -> scenario.source() + ": " + step.statement() + " is proved twice");
    if (before == null) {
      step.premises().forEach(premise -> checkOnce(premise, seen, scenario));
    }
  }

  private static boolean followsFromTheYear(Derivation step) {
    return !step.isGiven()
        && step.premises().stream().allMatch(premise -> premise.fact() instanceof PolicyYear);
  }

  private static void check(Derivation step, Set<Object> given, Scenario scenario) {
    if (step.isGiven()) {
      boolean isInput = step.fact() instanceof PolicyYear || given.contains(step.fact());
      assertTrue(isInput, () -> scenario.source() + ": " + step.statement() + " is no input");
    } else {
      assertTrue(
          step.rule().filter(rule -> !rule.citation().isBlank()).isPresent(),
          () -> scenario.source() + ": " + step.statement() + " is not cited");
      assertFalse(
          step.premises().isEmpty(),
          () -> scenario.source() + ": " + step.statement() + " rests on nothing");
      step.premises().forEach(premise -> check(premise, given, scenario));
    }
  }
}
