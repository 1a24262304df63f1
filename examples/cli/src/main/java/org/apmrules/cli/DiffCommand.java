package org.apmrules.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apmrules.api.RuleDescription;
import org.apmrules.engine.evaluate.Policy;
import org.apmrules.engine.overlay.LaidOverlay;
import org.apmrules.engine.workbench.OverlayChanges;
import org.apmrules.engine.workbench.ParameterChange;
import org.apmrules.engine.workbench.RuleChange;
import org.apmrules.engine.workbench.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells what an overlay changes. */
@Command(
    name = "diff",
    description = {
      "Tells which rules an overlay adds, replaces and disables, and which parameters it changes in"
          + " which years."
    },
    mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {

  private final Streams streams;
  private final PolicySource policy;

  @Mixin private EditedOverlay overlay = new EditedOverlay();

  DiffCommand(Streams streams, PolicySource policy) {
    this.streams = streams;
    this.policy = policy;
  }

  @Override
  public Integer call() {
    List<Path> folders = overlay.folders();
    Workbench workbench = policy.workbench();
    Policy before = Layers.inForce(workbench, overlay.beneath());
    LaidOverlay laid = workbench.lay(folders);
    Policy after = Layers.inForce(laid);
    streams.print(text(OverlayChanges.between(before, after, laid.overlay().areas())));
    return CommandLineProgram.DETERMINED;
  }

  private String text(OverlayChanges changes) {
    Colour colour = new Colour(streams.colour());
    StringBuilder text = new StringBuilder();
    String area = "";
    for (RuleChange change : changes.rules()) {
      RuleDescription rule = change.rule();
      if (!rule.area().equals(area)) {
        area = rule.area();
        text.append(colour.bold(area)).append('\n');
      }
      text.append("  ")
          .append(coloured(change.kind(), colour))
          .append("  ")
          .append(rule.name())
          .append("\n            ")
          .append(places(change))
          .append('\n');
    }
    text.append(text.isEmpty() ? "No rule is added, replaced or disabled.\n" : "\n");
    append(changes.parameters(), colour, text);
    return text.toString();
  }

  private static void append(List<ParameterChange> changes, Colour colour, StringBuilder text) {
    Map<String, List<ParameterChange>> byParameter = new LinkedHashMap<>();
    for (ParameterChange change : changes) {
      byParameter
          .computeIfAbsent(change.area() + ": " + change.parameter(), each -> new ArrayList<>())
          .add(change);
    }
    text.append(changes.isEmpty() ? "No parameter changes in any year.\n" : "");
    byParameter.forEach(
        (parameter, runs) -> {
          text.append(colour.bold(parameter)).append('\n');
          for (ParameterChange run : runs) {
            text.append("  ")
                .append(run.years())
                .append(": ")
                .append(colour.red(run.before()))
                .append(" -> ")
                .append(colour.green(run.after()))
                .append('\n');
          }
        });
  }

  private static String places(RuleChange change) {
    String before = change.before().map(DiffCommand::place).orElse("");
    String after = change.after().map(DiffCommand::place).orElse("");
    return before.isEmpty() || after.isEmpty() ? before + after : before + " -> " + after;
  }

  private static String place(RuleDescription rule) {
    return rule.file() + ":" + rule.line();
  }

  private static String coloured(String kind, Colour colour) {
    return switch (kind) {
      case "added" -> colour.green("added   ");
      case "disabled" -> colour.red("disabled");
      default -> colour.yellow("replaced");
    };
  }
}
