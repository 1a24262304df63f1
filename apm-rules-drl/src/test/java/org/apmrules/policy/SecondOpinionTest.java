package org.apmrules.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apmrules.api.ApmRules;
import org.apmrules.api.Derivation;
import org.apmrules.api.PolicyException;
import org.apmrules.api.TimeLimits;
import org.apmrules.engine.evaluate.LoadedRules;
import org.apmrules.engine.evaluate.Policy;
import org.apmrules.engine.index.BuiltInPolicy;
import org.apmrules.engine.json.CaseFormat;
import org.apmrules.engine.json.CaseFormats;
import org.apmrules.engine.scenario.Scenario;
import org.apmrules.engine.scenario.Scenarios;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Answers are those of sessions of Drools, and rest on the same rules and facts; of equal facts the
 * proof shows one, whichever was first.
 */
@Tag("policy")
class SecondOpinionTest {

  private static final ClassLoader CLASS_LOADER = SecondOpinionTest.class.getClassLoader();

  private final Policy policy = new Policy(new BuiltInPolicy(CLASS_LOADER).index(), CLASS_LOADER);
  private final ApmRules direct = rules(policy);
  private final ApmRules inSessions = rules(policy.inSessions());
  private final CaseFormats formats = new CaseFormats(direct.caseTypes());

  private static ApmRules rules(Policy policy) {
    return new LoadedRules(() -> policy, () -> "", TimeLimits.DEFAULT);
  }

  @TestFactory
  Stream<DynamicTest> aSessionGivesTheSameAnswerWithTheSameProof() throws IOException {
    return Scenarios.onClassPath(CLASS_LOADER).stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.source() + " " + each.name(),
                    () -> assertEquals(answer(inSessions, each), answer(direct, each))));
  }

  private Set<String> answer(ApmRules rules, Scenario scenario) {
    try {
      return answer(rules, scenario, formats.of(scenario.given()));
    } catch (PolicyException problem) {
      return Set.of(problem.problem().toString());
    }
  }

  private static <R> Set<String> answer(ApmRules rules, Scenario scenario, CaseFormat<R> format) {
    Set<Derivation> steps = Collections.newSetFromMap(new IdentityHashMap<>());
    collect(rules.determine(format.read(scenario.given())).derivation(), steps);
    return steps.stream()
        .map(each -> each.fact() + " by " + each.rule())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void collect(Derivation step, Set<Derivation> steps) {
    if (steps.add(step)) {
      step.premises().forEach(each -> collect(each, steps));
    }
  }
}
