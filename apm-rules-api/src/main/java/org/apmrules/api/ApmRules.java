package org.apmrules.api;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

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
    return builder().build();
  }

  /** Returns a builder, to lay overlays over the built-in policy. */
  static ApmRulesBuilder builder() {
    return new ApmRulesBuilder();
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

  /**
   * Reads the overlays again and puts the new rule set in force, under load: a call that has
   * started ends under the rule set that it started with.
   *
   * @throws PolicyException {@link ProblemCode#POLICY_REFUSED} with all faults, if there are any;
   *     the rule set in force stays in force
   */
  void reload();

  /**
   * Watches the overlays and reloads when their content has changed, until the watch is closed. A
   * refused change goes to the given listener and leaves the rule set in force.
   *
   * @param interval how often to look
   * @param refused told of each problem that kept a change out
   */
  Watch watch(Duration interval, Consumer<Problem> refused);

  /** A running watch over overlays. */
  interface Watch extends AutoCloseable {

    /** Ends the watch. */
    @Override
    void close();
  }
}
