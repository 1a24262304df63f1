package org.apmrules.engine.evaluate;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apmrules.api.PolicyException;
import org.apmrules.api.Problem;
import org.apmrules.api.ProblemCode;
import org.apmrules.api.RuleDescription;

/** Puts the failure of a rule into words. */
final class RuleFailure {

  private RuleFailure() {}

  /**
   * Returns the problem; a problem of another area, met while a rule asked it, is kept as it is.
   */
  static Problem problem(String area, Trace trace, Throwable failed) {
    Optional<RuleDescription> firing = trace.firing();
    Optional<Problem> cause = problemIn(failed);
    if (cause.isPresent() && (firing.isEmpty() || isLimit(cause.get()))) {
      return cause.get();
    }
    String rule = firing.map(each -> "The rule \"" + each.name() + "\"").orElse("A condition");
    String reason =
        cause
            .map(Problem::message)
            .orElse("It ended with " + failed.getClass().getSimpleName() + ".");
    return Problem.of(ProblemCode.RULE_FAILED, rule + " of " + area + " failed. " + reason);
  }

  private static boolean isLimit(Problem problem) {
    return problem.code() == ProblemCode.EVALUATION_TIMED_OUT
        || problem.code() == ProblemCode.FIRING_LIMIT;
  }

  private static Optional<Problem> problemIn(Throwable failed) {
    Set<Throwable> seen = new HashSet<>();
    for (Throwable each = failed; each != null && seen.add(each); each = each.getCause()) {
      if (each instanceof PolicyException policyException) {
        return Optional.of(policyException.problem());
      }
    }
    return Optional.empty();
  }
}
