package org.apmrules.api;

import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.apmrules.api.spi.ApmRulesProvider;

/**
 * The way in: determines cases under value-based payment policy. Loading takes about a second; the
 * loaded rules are immutable, safe for any number of threads, and meant to be shared.
 */
public interface ApmRules {

  /**
   * Loads the built-in policy.
   *
   * @throws PolicyException {@link ProblemCode#NO_POLICY} if no engine or no policy is on the class
   *     path
   */
  static ApmRules load() {
    return load(ApmRules.class.getClassLoader());
  }

  /**
   * Loads the policy that the given class loader sees.
   *
   * @throws PolicyException {@link ProblemCode#NO_POLICY} if no engine or no policy is on the class
   *     path
   */
  static ApmRules load(ClassLoader classLoader) {
    return ServiceLoader.load(ApmRulesProvider.class, classLoader)
        .findFirst()
        .orElseThrow(
            () ->
                new PolicyException(
                    Problem.of(ProblemCode.NO_POLICY, "No engine was found on the class path.")))
        .load(classLoader);
  }

  /**
   * Determines one case.
   *
   * @throws PolicyException with the problem, if the case cannot be determined
   */
  <R> Determination<R> determine(PolicyCase<R> policyCase);

  /** Determines one case of a batch: whatever happens, it is an outcome and not an exception. */
  <R> Outcome<R> outcome(PolicyCase<R> policyCase);

  /**
   * Determines a stream of cases under one rule set: as many outcomes as cases, in the same order.
   * The stream is lazy, and parallel if the given one is.
   */
  <R> Stream<Outcome<R>> determineAll(Stream<? extends PolicyCase<R>> cases);

  /** Returns the policy in force. */
  RuleSet ruleSet();

  /** Returns the case types that the policy answers, sorted by {@link CaseType#value()}. */
  List<Class<? extends PolicyCase<?>>> caseTypes();
}
