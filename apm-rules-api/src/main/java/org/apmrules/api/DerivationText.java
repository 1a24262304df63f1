package org.apmrules.api;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Renders a derivation as an indented tree, in plain text or Markdown. */
final class DerivationText {

  private final StringBuilder text = new StringBuilder();
  private final Set<Derivation> shown = Collections.newSetFromMap(new IdentityHashMap<>());
  private final boolean markdown;

  private DerivationText(boolean markdown) {
    this.markdown = markdown;
  }

  static String plain(Derivation derivation) {
    return new DerivationText(false).render(derivation);
  }

  static String markdown(Derivation derivation) {
    return new DerivationText(true).render(derivation);
  }

  private String render(Derivation derivation) {
    append(derivation, 0);
    return text.toString();
  }

  private void append(Derivation step, int depth) {
    text.append("  ".repeat(depth)).append("- ").append(escaped(step.statement()));
    if (step.isGiven()) {
      text.append(" (given)\n");
      return;
    }
    boolean repeated = !shown.add(step);
    step.rule().ifPresent(rule -> appendRule(rule, depth, repeated));
    if (!repeated) {
      step.premises().forEach(premise -> append(premise, depth + 1));
    }
  }

  private void appendRule(RuleDescription rule, int depth, boolean repeated) {
    if (repeated) {
      text.append(" (derived above)\n");
      return;
    }
    String emphasis = markdown ? "*" : "";
    text.append(markdown ? "  \n" : "\n")
        .append("  ".repeat(depth))
        .append("  because ")
        .append(emphasis)
        .append(escaped(rule.name()))
        .append(emphasis)
        .append(" [")
        .append(escaped(rule.citation()))
        .append("] ")
        .append(rule.file())
        .append(':')
        .append(rule.line())
        .append('\n');
  }

  private String escaped(String words) {
    return markdown ? words.replaceAll("([\\\\`*_<>\\[\\]|])", "\\\\$1") : words;
  }
}
