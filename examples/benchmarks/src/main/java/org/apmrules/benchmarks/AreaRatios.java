package org.apmrules.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apmrules.api.ApmRules;
import org.apmrules.api.Outcome;
import org.apmrules.api.PolicyCase;
import org.apmrules.engine.json.CaseFormats;
import org.apmrules.engine.scenario.Scenario;
import org.apmrules.engine.scenario.Scenarios;

/**
 * Compares a determination, proof kept, with a bare session of Drools, for the scenarios of each
 * area: processor time of one thread, in rounds that alternate, so that both see the same machine.
 */
public final class AreaRatios {

  private static final int WARM_UP = 25;
  private static final int ROUNDS = 15;

  private AreaRatios() {}

  /** Prints a line for each area; the arguments name areas, none means all. */
  public static void main(String[] arguments) throws IOException {
    ApmRules rules = ApmRules.load();
    BareSessions bare = new BareSessions();
    PrintStream out = System.out;
    out.printf(
        Locale.ROOT,
        "%-22s%7s%18s%12s%18s%n",
        "area",
        "cases",
        "determination us",
        "bare us",
        "ratio (spread)");
    for (Map.Entry<String, List<PolicyCase<?>>> area : cases(rules).entrySet()) {
      if (arguments.length == 0 || Arrays.asList(arguments).contains(area.getKey())) {
        report(out, area.getKey(), area.getValue(), rules, bare);
      }
    }
  }

  private static void report(
      PrintStream out, String area, List<PolicyCase<?>> cases, ApmRules rules, BareSessions bare) {
    double[] ours = new double[ROUNDS];
    double[] theirs = new double[ROUNDS];
    double[] ratios = new double[ROUNDS];
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      double one = micros(cases, each -> System.identityHashCode(rules.outcome(each)));
      double other = micros(cases, bare::fire);
      if (round >= 0) {
        ours[round] = one;
        theirs[round] = other;
        ratios[round] = one / other;
      }
    }
    Arrays.sort(ours);
    Arrays.sort(theirs);
    Arrays.sort(ratios);
    out.printf(
        Locale.ROOT,
        "%-22s%7d%18.1f%12.1f%8.2f (%.2f-%.2f)%n",
        area,
        cases.size(),
        ours[ROUNDS / 2],
        theirs[ROUNDS / 2],
        ratios[ROUNDS / 2],
        ratios[1],
        ratios[ROUNDS - 2]);
  }

  private static double micros(List<PolicyCase<?>> cases, Work work) {
    int repeats = Math.max(1, 2_000 / cases.size());
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    for (int i = 0; i < repeats; i++) {
      for (PolicyCase<?> each : cases) {
        work.on(each);
      }
    }
    long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    return (end - start) / 1_000.0 / repeats / cases.size();
  }

  /** Returns the cases of all scenarios that expect a result, by area. */
  static Map<String, List<PolicyCase<?>>> cases(ApmRules rules) throws IOException {
    CaseFormats formats = new CaseFormats(rules.caseTypes());
    Map<String, List<PolicyCase<?>>> cases = new TreeMap<>();
    for (Scenario each : Scenarios.onClassPath(AreaRatios.class.getClassLoader())) {
      if (each.expected() instanceof Scenario.Expected.Result) {
        PolicyCase<?> policyCase = formats.of(each.given()).read(each.given());
        if (rules.outcome(policyCase) instanceof Outcome.Determined<?>) {
          cases.computeIfAbsent(each.source().area(), area -> new ArrayList<>()).add(policyCase);
        }
      }
    }
    return cases;
  }

  /** What is measured for each case. */
  private interface Work {
    int on(PolicyCase<?> policyCase);
  }
}
