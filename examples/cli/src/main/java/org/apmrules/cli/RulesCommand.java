package org.apmrules.cli;

import java.util.List;
import java.util.Objects;
import org.apmrules.api.RuleDescription;
import org.apmrules.api.RuleSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the rules. */
@Command(
    name = "rules",
    description = "Lists areas of law, their rules, citations, years and confidence.",
    mixinStandardHelpOptions = true)
final class RulesCommand implements Runnable {

  private final Streams streams;
  private final PolicySource policy;

  @Mixin private OverlayOption overlay = new OverlayOption();

  @Spec private @Nullable CommandSpec spec;

  @Parameters(arity = "0..*", paramLabel = "AREA", description = "Areas to list; all if none.")
  private List<String> areas = List.of();

  RulesCommand(Streams streams, PolicySource policy) {
    this.streams = streams;
    this.policy = policy;
  }

  @Override
  public void run() {
    RuleSet ruleSet = policy.rules(overlay.folders()).ruleSet();
    for (String area : areas) {
      if (!ruleSet.areas().contains(area)) {
        throw new ParameterException(
            Objects.requireNonNull(spec).commandLine(),
            "There is no area " + area + ". Areas: " + String.join(", ", ruleSet.areas()) + ".");
      }
    }
    StringBuilder text = new StringBuilder("Rule set " + ruleSet.id() + "\n");
    for (String area : areas.isEmpty() ? ruleSet.areas() : areas) {
      text.append('\n').append(area).append('\n');
      ruleSet.rules().stream()
          .filter(rule -> rule.area().equals(area))
          .forEach(rule -> append(rule, text));
    }
    streams.print(text.toString());
  }

  private static void append(RuleDescription rule, StringBuilder text) {
    text.append("  ").append(rule.name()).append("\n    ").append(rule.citation());
    rule.years().ifPresent(years -> text.append("; ").append(years));
    rule.confidence().ifPresent(confidence -> text.append("; ").append(confidence));
    rule.lastVerified().ifPresent(day -> text.append(", verified ").append(day));
    text.append("; ").append(rule.file()).append(':').append(rule.line()).append('\n');
    rule.note().ifPresent(note -> text.append("    Note: ").append(note).append('\n'));
  }
}
