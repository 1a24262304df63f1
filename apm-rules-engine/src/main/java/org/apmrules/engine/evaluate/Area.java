package org.apmrules.engine.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apmrules.api.PolicyCase;
import org.apmrules.api.PolicyException;
import org.apmrules.api.PolicyYear;
import org.apmrules.api.Problem;
import org.apmrules.api.ProblemCode;
import org.apmrules.api.RuleDescription;
import org.apmrules.engine.index.AreaIndex;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** One compiled area, ready to evaluate cases. Safe for any number of threads. */
final class Area {

  /** Far above what any case of policy needs; stratified rules end by themselves. */
  private static final int MOST_FIRINGS = 1_000_000;

  private final AreaIndex index;
  private final Map<String, RuleDescription> rules = new HashMap<>();
  private final LinkedRules linked;
  private final FactFilter filter;
  private final List<Class<?>> caseTypes = new ArrayList<>();
  private final Map<PolicyYear, Parameters> parametersOf = new ConcurrentHashMap<>();

  Area(AreaIndex index, ClassLoader classLoader, boolean watched)
      throws ReflectiveOperationException {
    this.index = index;
    index.rules().forEach(each -> rules.put(each.description().name(), each.description()));
    this.linked = new LinkedRules(index, classLoader, watched);
    this.filter = FactFilter.of(index.factTypes(), classLoader);
    for (String each : index.caseTypes()) {
      caseTypes.add(Class.forName(each, true, classLoader));
    }
  }

  AreaIndex index() {
    return index;
  }

  /** Returns the case types that the area answers. */
  List<Class<?>> caseTypes() {
    return caseTypes;
  }

  /** Returns what follows from the year alone. */
  Parameters parameters(PolicyYear year) {
    return parametersOf.computeIfAbsent(year, this::computeParameters);
  }

  /** Evaluates a case of this area; the cases that its rules ask are determined elsewhere. */
  Evaluation evaluate(PolicyCase<?> policyCase, Asked asked) {
    Parameters parameters = parameters(policyCase.year());
    List<Object> given = new ArrayList<>(policyCase.facts());
    given.add(policyCase.year());
    CaseTrace trace = new CaseTrace(rules, asked);
    run(linked.decisions(types(given, parameters)), trace, given, parameters.facts());
    return new Evaluation(index, policyCase, given, parameters, trace);
  }

  private Set<Class<?>> types(List<Object> given, Parameters parameters) {
    Set<Class<?>> types = new HashSet<>(parameters.types());
    given.forEach(each -> types.add(each.getClass()));
    return types;
  }

  private Parameters computeParameters(PolicyYear year) {
    Trace trace = new Trace(rules);
    run(linked.parameters(), trace, List.of(year), List.of());
    return new Parameters(trace.firings());
  }

  private void run(KieBase base, Trace trace, List<Object> given, List<Object> parameters) {
    KieSession session = base.newKieSession();
    try {
      trace.listenTo(session);
      insert(session, given);
      insert(session, parameters);
      if (session.fireAllRules(MOST_FIRINGS) >= MOST_FIRINGS) {
        throw new PolicyException(
            Problem.of(
                ProblemCode.FIRING_LIMIT,
                "The rules of "
                    + index.name()
                    + " fired "
                    + MOST_FIRINGS
                    + " times without an end."));
      }
    } catch (PolicyException problem) {
      throw problem;
    } catch (RuntimeException | StackOverflowError failed) {
      throw new PolicyException(RuleFailure.problem(index.name(), trace, failed), failed);
    } finally {
      session.dispose();
    }
  }

  private void insert(KieSession session, List<Object> facts) {
    for (Object fact : facts) {
      if (filter.isRead(fact.getClass())) {
        session.insert(fact);
      }
    }
  }
}
