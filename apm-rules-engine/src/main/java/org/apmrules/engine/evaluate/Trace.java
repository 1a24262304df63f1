package org.apmrules.engine.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apmrules.api.PolicyCase;
import org.apmrules.api.PolicyException;
import org.apmrules.api.Problem;
import org.apmrules.api.ProblemCode;
import org.apmrules.api.RuleDescription;
import org.apmrules.engine.direct.RunListener;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what fires, as references. When a rule concludes a case of another area, the case is
 * determined there and its result enters.
 */
final class Trace implements RunListener {

  /** Far above what any case of policy needs; stratified rules end by themselves. */
  private static final int MOST_FIRINGS = 1_000_000;

  /** Of built-in rules; edited ones are looked at each time, as a call of theirs may be slow. */
  private static final int FIRINGS_BETWEEN_LOOKS = 16;

  private static final int USUAL_FIRINGS = 24;

  private final String area;
  private final Asked asked;
  private final boolean watched;
  private final List<Firing> firings = new ArrayList<>(USUAL_FIRINGS);
  private final Answers answers = new Answers();
  private @Nullable Firing current;

  /**
   * Begins a trace.
   *
   * @param asked answers the cases of other areas
   * @param watched whether rules were edited
   */
  Trace(String area, Asked asked, boolean watched) {
    this.area = area;
    this.watched = watched;
    this.asked = asked;
  }

  /** Returns the rule that is firing now; empty between firings. */
  Optional<RuleDescription> firing() {
    return Optional.ofNullable(current).map(Firing::rule);
  }

  List<Firing> firings() {
    return firings;
  }

  /** Returns the evaluations of the cases that were asked. */
  Answers answers() {
    return answers;
  }

  @Override
  public void fires(RuleDescription rule, List<Object> matched) {
    if (watched || firings.size() % FIRINGS_BETWEEN_LOOKS == 0) {
      EvaluationClock.check();
    }
    if (firings.size() >= MOST_FIRINGS) {
      throw new PolicyException(
          Problem.of(
              ProblemCode.FIRING_LIMIT,
              "The rules of " + area + " fired " + MOST_FIRINGS + " times without an end."));
    }
    current = new Firing(rule, matched);
  }

  @Override
  public void concludes(Object fact) {
    if (current != null) {
      current.conclude(fact);
    }
  }

  @Override
  public List<Object> fired() {
    Firing fired = Objects.requireNonNull(current);
    current = null;
    firings.add(fired);
    List<Object> results = List.of();
    for (Object fact : fired.concluded()) {
      if (fact instanceof PolicyCase<?> policyCase) {
        Evaluation answer = asked.evaluate(policyCase);
        answers.add(answer);
        results = new ArrayList<>(results);
        results.add(answer.result());
      }
    }
    return results;
  }

  @Override
  public void comparing() {
    EvaluationClock.check();
  }
}
