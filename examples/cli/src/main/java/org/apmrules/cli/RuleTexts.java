package org.apmrules.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.apmrules.api.RuleDescription;
import org.apmrules.engine.overlay.LaidOverlay;
import org.apmrules.engine.source.DrlSource;
import org.apmrules.engine.source.RuleSpans;
import org.apmrules.engine.workbench.Workbench;

/** Finds rules by name and shows them as they are written. */
final class RuleTexts {

  private final Workbench workbench;
  private final List<RuleDescription> rules;
  private final List<DrlSource> overlaid;

  RuleTexts(PolicySource policy, List<Path> overlays) {
    workbench = policy.workbench();
    if (overlays.isEmpty()) {
      rules = workbench.builtIn().ruleSet().rules();
      overlaid = List.of();
    } else {
      LaidOverlay laid = workbench.lay(overlays);
      rules = Layers.inForce(laid).ruleSet().rules();
      overlaid = laid.overlay().layers().stream().flatMap(List::stream).toList();
    }
  }

  /** Returns the rules of a name; if there are none, those whose names hold the words. */
  List<String> matching(String words) throws IOException {
    List<String> exact = texts(rule -> rule.name().equals(words));
    String lower = words.toLowerCase(Locale.ROOT);
    return exact.isEmpty()
        ? texts(rule -> rule.name().toLowerCase(Locale.ROOT).contains(lower))
        : exact;
  }

  private List<String> texts(Predicate<RuleDescription> wanted) throws IOException {
    List<String> texts = new ArrayList<>();
    for (RuleDescription rule : rules) {
      if (wanted.test(rule)) {
        texts.add(rule.file() + ":" + rule.line() + "\n" + text(rule) + "\n");
      }
    }
    return texts;
  }

  private String text(RuleDescription rule) throws IOException {
    for (DrlSource source : overlaid) {
      if (source.file().equals(rule.file())) {
        return RuleSpans.of(source).spans().stream()
            .filter(span -> span.name().equals(rule.name()))
            .map(span -> span.in(source))
            .findFirst()
            .orElse("");
      }
    }
    return workbench.text(rule);
  }
}
