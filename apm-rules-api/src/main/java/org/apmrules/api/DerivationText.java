package org.apmrules.api;

/** Renders a derivation as an indented tree, in plain text or Markdown. */
final class DerivationText {

  private final StringBuilder text = new StringBuilder();
  private final ShownSteps steps;
  private final boolean markdown;

  private DerivationText(Derivation derivation, boolean markdown) {
    this.steps = new ShownSteps(derivation);
    this.markdown = markdown;
    append(derivation, 0);
  }

  static String plain(Derivation derivation) {
    return new DerivationText(derivation, false).text.toString();
  }

  static String markdown(Derivation derivation) {
    return new DerivationText(derivation, true).text.toString();
  }

  private void append(Derivation step, int depth) {
    boolean shown = steps.wasShown(step);
    text.append("  ".repeat(depth)).append("- ");
    steps.show(step).ifPresent(number -> text.append('(').append(number).append(") "));
    if (shown) {
      text.append(escaped(FactText.title(step.fact()))).append(", derived above\n");
      return;
    }
    text.append(escaped(step.statement()));
    step.rule().ifPresentOrElse(rule -> append(rule, depth), () -> text.append(" (given)\n"));
    step.premises().forEach(premise -> append(premise, depth + 1));
  }

  private void append(RuleDescription rule, int depth) {
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
