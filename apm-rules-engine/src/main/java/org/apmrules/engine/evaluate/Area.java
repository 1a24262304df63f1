package org.apmrules.engine.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apmrules.api.PolicyCase;
import org.apmrules.api.PolicyException;
import org.apmrules.api.PolicyYear;
import org.apmrules.engine.index.AreaIndex;

/** One compiled area, ready to evaluate cases. Safe for any number of threads. */
final class Area {

  private final AreaIndex index;
  private final ClassLoader classLoader;
  private final Linking linking;
  private final LinkedRules linked;
  private final List<Class<?>> caseTypes = new ArrayList<>();
  private final Map<PolicyYear, Year> years = new ConcurrentHashMap<>();

  Area(AreaIndex index, ClassLoader classLoader, Linking linking)
      throws ReflectiveOperationException {
    this.index = index;
    this.classLoader = classLoader;
    this.linking = linking;
    this.linked = new LinkedRules(index, classLoader, linking);
    for (String each : index.caseTypes()) {
      caseTypes.add(Class.forName(each, true, classLoader));
    }
  }

  /** Returns the same area, evaluated in sessions of Drools. */
  Area inSessions() throws ReflectiveOperationException {
    return new Area(index, classLoader, linking.withSessions());
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
    return year(year).parameters();
  }

  /** Evaluates a case of this area; the cases that its rules ask are determined elsewhere. */
  Evaluation evaluate(PolicyCase<?> policyCase, Asked asked) {
    Year year = year(policyCase.year());
    List<Object> facts = policyCase.facts();
    List<Object> given = new ArrayList<>(facts.size() + 1);
    given.addAll(facts);
    given.add(policyCase.year());
    Trace trace = new Trace(index.name(), asked, linking.watched());
    run(year.decisions(), trace, given);
    return new Evaluation(index, policyCase, given, year.parameters(), trace);
  }

  private Year year(PolicyYear policyYear) {
    Year known = years.get(policyYear);
    return known == null ? years.computeIfAbsent(policyYear, this::begin) : known;
  }

  private Year begin(PolicyYear policyYear) {
    Trace trace = new Trace(index.name(), Asked.NONE, linking.watched());
    run(linked.parameters(), trace, List.of(policyYear));
    Parameters parameters = new Parameters(trace.firings());
    return new Year(parameters, linked.decisions().over(parameters.facts()));
  }

  private void run(RulePart part, Trace trace, List<Object> given) {
    try {
      part.run(trace, given);
    } catch (PolicyException problem) {
      throw problem;
    } catch (RuntimeException | StackOverflowError failed) {
      throw new PolicyException(RuleFailure.problem(index.name(), trace, failed), failed);
    }
  }

  /** What follows from a year, and the rules that decide cases of it. */
  private record Year(Parameters parameters, RulePart decisions) {}
}
