package org.apmrules.engine.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apmrules.api.ApmRules;
import org.apmrules.api.Count;
import org.apmrules.api.Derivation;
import org.apmrules.api.Determination;
import org.apmrules.api.Money;
import org.apmrules.api.Outcome;
import org.apmrules.api.PolicyCase;
import org.apmrules.api.PolicyException;
import org.apmrules.api.Problem;
import org.apmrules.api.ProblemCode;
import org.apmrules.api.RuleDescription;
import org.apmrules.api.RuleSet;
import org.apmrules.api.Warning;

/** A policy of three rules: $1.50 an axle, half of it from the third on, never any before 2020. */
final class TollRules implements ApmRules {

  static final RuleDescription AXLE = rule("An axle costs $1.50", 1);
  static final RuleDescription REDUCED = rule("More than two axles cost half", 9);
  static final RuleDescription NEVER = rule("Nobody pays twice", 17);

  @Override
  @SuppressWarnings("unchecked")
  public <R> Determination<R> determine(PolicyCase<R> policyCase) {
    return (Determination<R>) determine((Toll) policyCase);
  }

  private Determination<Toll.Due> determine(Toll toll) {
    if (toll.performanceYear().value() < 2020) {
      throw new PolicyException(
          Problem.of(ProblemCode.NO_RULE, "No toll in force for performance year 2019."));
    }
    boolean reduced = toll.axles().compareTo(Count.of(2)) > 0;
    Money full = Money.usd("1.50").times(toll.axles());
    Derivation given = new Derivation(toll, Optional.empty(), List.of());
    Derivation price = new Derivation(full, Optional.of(AXLE), List.of(given));
    Toll.Due due =
        new Toll.Due(reduced ? full.times(org.apmrules.api.Rate.percent("50")) : full, reduced);
    Derivation proof =
        reduced ? new Derivation(due, Optional.of(REDUCED), List.of(price, given)) : price;
    return new Answer(
        due, proof, reduced ? List.of(new Warning(REDUCED, "So they say.")) : List.of());
  }

  private record Answer(Toll.Due result, Derivation derivation, List<Warning> warnings)
      implements Determination<Toll.Due> {
    @Override
    public RuleSet ruleSet() {
      return new TollRules().ruleSet();
    }
  }

  @Override
  public <R> Outcome<R> outcome(PolicyCase<R> policyCase) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <R> Stream<Outcome<R>> determineAll(Stream<? extends PolicyCase<R>> cases) {
    throw new UnsupportedOperationException();
  }

  @Override
  public RuleSet ruleSet() {
    return new RuleSet("1", "0123456789abcdef", List.of("toll"), List.of(AXLE, REDUCED, NEVER));
  }

  @Override
  public List<Class<? extends PolicyCase<?>>> caseTypes() {
    return List.of(Toll.class);
  }

  private static RuleDescription rule(String name, int line) {
    return new RuleDescription(
        "toll",
        name,
        "1 TOLL 1",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "toll/toll.drl",
        line);
  }

  @Override
  public void reload() {}

  @Override
  public Watch watch(Duration interval, Consumer<Problem> refused) {
    return () -> {};
  }
}
