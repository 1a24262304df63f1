package org.apmrules.engine.evaluate;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apmrules.api.ApmRules;
import org.apmrules.api.Determination;
import org.apmrules.api.Outcome;
import org.apmrules.api.PolicyCase;
import org.apmrules.api.PolicyException;
import org.apmrules.api.Problem;
import org.apmrules.api.ProblemCode;
import org.apmrules.api.RuleSet;
import org.apmrules.api.TimeLimits;
import org.jspecify.annotations.Nullable;

/** Answers cases under a loaded policy, which can be exchanged under load. */
public final class LoadedRules implements ApmRules {

  private final Supplier<Policy> source;
  private final Supplier<String> fingerprint;
  private final TimeLimits limits;
  private volatile Policy inForce;

  /**
   * Loads the policy.
   *
   * @param source loads it anew at each call
   * @param fingerprint differs when what the source reads has changed
   * @param limits of the time of evaluation
   */
  public LoadedRules(Supplier<Policy> source, Supplier<String> fingerprint, TimeLimits limits) {
    this.source = source;
    this.fingerprint = fingerprint;
    this.limits = limits;
    this.inForce = source.get();
  }

  @Override
  public <R> Determination<R> determine(PolicyCase<R> policyCase) {
    return determine(inForce, policyCase, limits.ofCase());
  }

  @Override
  public <R> Outcome<R> outcome(PolicyCase<R> policyCase) {
    return outcome(inForce, policyCase, limits.ofCase());
  }

  @Override
  public <R> Stream<Outcome<R>> determineAll(Stream<? extends PolicyCase<R>> cases) {
    Policy policy = inForce;
    BatchTime time = new BatchTime(limits);
    return cases.map(each -> outcome(policy, each, time.forNextCase()));
  }

  @Override
  public RuleSet ruleSet() {
    return inForce.ruleSet();
  }

  @Override
  public List<Class<? extends PolicyCase<?>>> caseTypes() {
    return inForce.caseTypes();
  }

  @Override
  public void reload() {
    inForce = source.get();
  }

  @Override
  public Watch watch(Duration interval, Consumer<Problem> refused) {
    return new OverlayWatch(this, fingerprint, interval, refused);
  }

  private static <R> Outcome<R> outcome(
      Policy policy, @Nullable PolicyCase<R> policyCase, Duration limit) {
    if (policyCase == null) {
      return new Outcome.Failed<>(
          Problem.of(ProblemCode.FIELD_MISSING, "A case of the batch is missing."));
    }
    try {
      return new Outcome.Determined<>(determine(policy, policyCase, limit));
    } catch (PolicyException failed) {
      return new Outcome.Failed<>(failed.problem());
    }
  }

  private static <R> Determination<R> determine(
      Policy policy, PolicyCase<R> policyCase, Duration limit) {
    Evaluation evaluation = EvaluationClock.within(limit, () -> policy.evaluate(policyCase));
    @SuppressWarnings("unchecked") // the evaluation looked for a result of the type that is asked
    R result = (R) evaluation.result();
    return new ProvenDetermination<>(result, evaluation, policy.ruleSet());
  }
}
