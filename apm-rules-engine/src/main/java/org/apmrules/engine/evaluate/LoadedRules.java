package org.apmrules.engine.evaluate;

import java.util.List;
import java.util.stream.Stream;
import org.apmrules.api.ApmRules;
import org.apmrules.api.Determination;
import org.apmrules.api.Outcome;
import org.apmrules.api.PolicyCase;
import org.apmrules.api.PolicyException;
import org.apmrules.api.Problem;
import org.apmrules.api.ProblemCode;
import org.apmrules.api.RuleSet;
import org.jspecify.annotations.Nullable;

/** Answers cases under a loaded policy. */
public final class LoadedRules implements ApmRules {

  private final Policy policy;

  /** Answers under the given policy. */
  public LoadedRules(Policy policy) {
    this.policy = policy;
  }

  @Override
  public <R> Determination<R> determine(PolicyCase<R> policyCase) {
    return determine(policy, policyCase);
  }

  @Override
  public <R> Outcome<R> outcome(PolicyCase<R> policyCase) {
    return outcome(policy, policyCase);
  }

  @Override
  public <R> Stream<Outcome<R>> determineAll(Stream<? extends PolicyCase<R>> cases) {
    Policy inForce = policy;
    return cases.map(each -> outcome(inForce, each));
  }

  @Override
  public RuleSet ruleSet() {
    return policy.ruleSet();
  }

  @Override
  public List<Class<? extends PolicyCase<?>>> caseTypes() {
    return policy.caseTypes();
  }

  private static <R> Outcome<R> outcome(Policy policy, @Nullable PolicyCase<R> policyCase) {
    if (policyCase == null) {
      return new Outcome.Failed<>(
          Problem.of(ProblemCode.FIELD_MISSING, "A case of the batch is missing."));
    }
    try {
      return new Outcome.Determined<>(determine(policy, policyCase));
    } catch (PolicyException failed) {
      return new Outcome.Failed<>(failed.problem());
    }
  }

  private static <R> Determination<R> determine(Policy policy, PolicyCase<R> policyCase) {
    Evaluation evaluation = policy.evaluate(policyCase);
    @SuppressWarnings(
        "unchecked") // the evaluation looked for a result of the type that the case asks
    R result = (R) evaluation.result();
    return new ProvenDetermination<>(result, evaluation, policy.ruleSet());
  }
}
