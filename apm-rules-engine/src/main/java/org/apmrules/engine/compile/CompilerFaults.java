package org.apmrules.engine.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apmrules.api.RuleDescription;
import org.apmrules.engine.check.AreaPlan;
import org.apmrules.engine.check.FaultKind;
import org.apmrules.engine.check.Finding;
import org.apmrules.engine.index.IndexedRule;
import org.apmrules.engine.source.DrlSource;
import org.apmrules.engine.source.Place;
import org.apmrules.engine.source.RuleSpans;

/**
 * Finds the rules at which the compiler of Drools stumbled, which it does not always name, and puts
 * into words what it says. The checker finds nearly all faults before.
 */
final class CompilerFaults {

  private static final Pattern RULE = Pattern.compile("[Rr]ule '([^']+)'");
  private static final Pattern CONSTRUCTOR =
      Pattern.compile("The constructor (\\w+)\\((.*)\\) is undefined");
  private static final Pattern OPERATION =
      Pattern.compile(
          "The method (\\w+)\\((.*)\\) in the type .* is not applicable for the arguments"
              + " \\((.*)\\)");
  private static final int LONGEST = 300;

  private final AreaPlan plan;
  private final BiPredicate<AreaPlan, List<DrlSource>> compiled;

  CompilerFaults(AreaPlan plan, BiPredicate<AreaPlan, List<DrlSource>> compiled) {
    this.plan = plan;
    this.compiled = compiled;
  }

  /** Returns a finding for each rule at fault. */
  List<Finding> of(List<String> messages) {
    Map<String, String> byRule = new LinkedHashMap<>();
    for (String message : messages) {
      Matcher rule = RULE.matcher(message);
      byRule.putIfAbsent(rule.find() ? rule.group(1) : "", message);
    }
    String unnamed = byRule.remove("");
    if (byRule.isEmpty() && unnamed != null) {
      byRule.put(culprit(), unnamed);
    }
    List<Finding> findings = new ArrayList<>();
    byRule.forEach((rule, message) -> findings.add(finding(rule, message)));
    return findings;
  }

  /** Halves the rules until one is left without which the others can be compiled. */
  private String culprit() {
    List<String> suspects =
        plan.index().rules().stream().map(rule -> rule.description().name()).toList();
    while (suspects.size() > 1) {
      List<String> half = suspects.subList(0, suspects.size() / 2);
      suspects =
          compiled.test(plan, only(half))
              ? suspects.subList(suspects.size() / 2, suspects.size())
              : half;
    }
    return suspects.isEmpty() ? "" : suspects.get(0);
  }

  private List<DrlSource> only(List<String> names) {
    Set<String> others = new TreeSet<>();
    plan.index().rules().forEach(rule -> others.add(rule.description().name()));
    names.forEach(others::remove);
    return plan.sources().stream().map(each -> RuleSpans.of(each).without(others)).toList();
  }

  private Finding finding(String rule, String message) {
    RuleDescription at =
        plan.index().rules().stream()
            .map(IndexedRule::description)
            .filter(each -> each.name().equals(rule))
            .findFirst()
            .orElse(null);
    String what = inWords(shortened(message));
    String cure =
        "Look at each value that the rule gives: a list or an optional value may hold another type"
            + " than is asked. Else take the last change back and make it again in small steps.";
    if (at == null) {
      return Finding.ofFile(plan.sources().get(0).file(), FaultKind.COMPILER, what, cure);
    }
    String text =
        plan.sources().stream()
            .filter(each -> each.file().equals(at.file()))
            .map(DrlSource::text)
            .findFirst()
            .orElse("");
    return Finding.at(
        at.file(), Place.ofLine(text, at.line()), rule, FaultKind.COMPILER, what, cure);
  }

  private static String inWords(String message) {
    Matcher constructor = CONSTRUCTOR.matcher(message);
    if (constructor.find()) {
      return constructor.group(1) + " does not take " + constructor.group(2) + ".";
    }
    Matcher operation = OPERATION.matcher(message);
    if (operation.find()) {
      return operation.group(1)
          + " takes "
          + operation.group(2)
          + " and is given "
          + operation.group(3)
          + ".";
    }
    return "The compiler cannot read the rule: " + message;
  }

  private static String shortened(String message) {
    String line = message.lines().findFirst().orElse("").strip();
    return line.length() > LONGEST ? line.substring(0, LONGEST) + "..." : line;
  }
}
