package org.apmrules.engine.evaluate;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.PolicyCase;
import org.apmrules.api.PolicyException;
import org.apmrules.api.PolicyYear;
import org.apmrules.api.Problem;
import org.apmrules.api.ProblemCode;
import org.apmrules.api.RuleDescription;
import org.apmrules.api.spi.Words;
import org.apmrules.engine.index.AreaIndex;
import org.jspecify.annotations.Nullable;

/** Finds the exactly one result of a case among what its rules concluded. */
final class SoleResult {

  private static final ResultTypes RESULT_TYPES = new ResultTypes();

  private final AreaIndex area;
  private final PolicyCase<?> policyCase;
  private final Parameters parameters;

  SoleResult(AreaIndex area, PolicyCase<?> policyCase, Parameters parameters) {
    this.area = area;
    this.policyCase = policyCase;
    this.parameters = parameters;
  }

  Object in(List<Firing> firings) {
    Class<?> resultType = RESULT_TYPES.of(policyCase.getClass());
    @Nullable Object result = null;
    @Nullable RuleDescription rule = null;
    for (Firing firing : firings) {
      for (Object fact : firing.concluded()) {
        if (resultType.isInstance(fact)) {
          if (result != null && rule != null && !result.equals(fact)) {
            throw conflict(rule, result, firing.rule(), fact);
          }
          result = result == null ? fact : result;
          rule = rule == null ? firing.rule() : rule;
        }
      }
    }
    if (result == null) {
      throw noRule(resultType);
    }
    return result;
  }

  private static PolicyException conflict(
      RuleDescription one, Object result, RuleDescription other, Object otherResult) {
    return new PolicyException(
        Problem.of(
            ProblemCode.CONFLICT,
            "The rule \""
                + one.name()
                + "\" concludes "
                + result
                + ", and the rule \""
                + other.name()
                + "\" concludes "
                + otherResult
                + "."));
  }

  private PolicyException noRule(Class<?> resultType) {
    Set<String> present =
        parameters.facts().stream()
            .map(each -> each.getClass().getName())
            .collect(Collectors.toSet());
    String missing =
        area.parameterTypes().stream()
            .filter(each -> !present.contains(each))
            .map(
                each ->
                    Words.of(
                        each.substring(Math.max(each.lastIndexOf('.'), each.lastIndexOf('$')) + 1)))
            .sorted()
            .collect(Collectors.joining(", "));
    PolicyYear year = policyCase.year();
    String yearName =
        (year instanceof PerformanceYear ? "performance year " : "payment year ") + year.value();
    String why =
        missing.isEmpty()
            ? "The facts given match no rule of "
                + area.name()
                + " that concludes the "
                + Words.of(resultType.getSimpleName())
                + " for "
                + yearName
                + "."
            : "No " + missing + " in force for " + yearName + ".";
    return new PolicyException(Problem.of(ProblemCode.NO_RULE, why));
  }
}
