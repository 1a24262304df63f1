package org.apmrules.engine.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apmrules.engine.check.FaultKind;
import org.apmrules.engine.check.Finding;
import org.apmrules.engine.source.DrlSource;
import org.apmrules.engine.source.RuleSpans;
import org.apmrules.engine.spelling.Suggestion;

/**
 * The files of one area, laid over each other: later ones replace rules of earlier ones by name.
 */
final class Splice {

  private final List<DrlSource> sources = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  /** Lays the files over each other, the built-in ones first, and leaves out disabled rules. */
  Splice(List<List<DrlSource>> layers, List<DisabledRule> disabled) {
    Set<String> replaced = new TreeSet<>();
    disabled.forEach(each -> replaced.add(each.name()));
    Set<String> known = new TreeSet<>();
    for (int i = layers.size() - 1; i >= 0; i--) {
      Set<String> names = new TreeSet<>();
      for (DrlSource file : layers.get(i)) {
        RuleSpans spans = RuleSpans.of(file);
        sources.add(spans.without(replaced));
        names.addAll(spans.names());
        if (i > 0) {
          refuseNearlySame(spans, file, namesOf(layers.subList(0, i)), namesOf(layers));
        }
      }
      replaced.addAll(names);
      known.addAll(names);
    }
    for (DisabledRule each : disabled) {
      if (!known.contains(each.name())) {
        refuse(each, known);
      }
    }
  }

  /** Returns the files with the rules that remain. */
  List<DrlSource> sources() {
    return List.copyOf(sources);
  }

  /** Returns what is wrong. */
  List<Finding> findings() {
    return List.copyOf(findings);
  }

  private static Set<String> namesOf(List<List<DrlSource>> layers) {
    Set<String> names = new TreeSet<>();
    layers.forEach(layer -> layer.forEach(file -> names.addAll(RuleSpans.of(file).names())));
    return names;
  }

  private void refuseNearlySame(
      RuleSpans spans, DrlSource file, Set<String> below, Set<String> all) {
    for (String name : spans.names()) {
      for (String other : below) {
        boolean meant = plain(name).equals(plain(other)) && !below.contains(name);
        if (meant && !name.equals(other) && all.contains(other)) {
          findings.add(
              Finding.at(
                  file,
                  spans.startOf(name),
                  name,
                  FaultKind.NEARLY_THE_SAME_NAME,
                  "There is a rule \"" + other + "\", whose name differs in signs only.",
                  "To replace it, write its name exactly; else choose a name that says what is"
                      + " new."));
        }
      }
    }
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  private void refuse(DisabledRule rule, Set<String> known) {
    findings.add(
        Finding.at(
            rule.file(),
            rule.place(),
            "",
            FaultKind.UNKNOWN_RULE,
            "The area has no rule of this name to be disabled.",
            "Copy the name from the rule that is meant." + Suggestion.of(rule.name(), known)));
  }
}
