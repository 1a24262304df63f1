package org.apmrules.examples.replay.mssp;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apmrules.api.Derivation;
import org.apmrules.api.RuleDescription;
import org.apmrules.api.Warning;
import org.apmrules.examples.replay.ReplayedRow;

/**
 * The settlement statement of one ACO: each figure with the rule that gave it and the law that the
 * rule rests on.
 */
final class Statement {

  private final Settled settled;
  private final ReplayedRow compared;
  private final String title;
  private final List<Derivation> steps = new ArrayList<>();

  Statement(PublishedAco aco, Settled settled, ReplayedRow compared) {
    this.settled = settled;
    this.compared = compared;
    this.title =
        "Settlement of "
            + aco.name()
            + " ("
            + aco.id()
            + "), performance year "
            + aco.year().label();
    collect(
        settled.determination().derivation(), Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  /** Returns whose settlement of which year it is. */
  String title() {
    return title;
  }

  /** Returns the lines, in the order of the settlement. */
  List<StatementLine> lines() {
    List<StatementLine> lines = new ArrayList<>();
    lines.add(given("Assigned beneficiaries", settled.settlementCase().assignedBeneficiaries()));
    lines.add(given("Expenditures", settled.settlementCase().expenditures()));
    for (StatementItems.Item<?> item : StatementItems.ALL) {
      for (Derivation step : steps) {
        if (item.type().isInstance(step.fact())) {
          lines.add(line(item, step));
        }
      }
    }
    return lines;
  }

  /** Returns the statement as plain text. */
  String toText() {
    StringBuilder text = new StringBuilder(title).append("\n\n");
    for (StatementLine line : lines()) {
      text.append(String.format("%-36s %24s", line.item(), line.figure())).append('\n');
      if (!line.isGiven()) {
        text.append("    ").append(line.rule()).append(" [").append(line.citation()).append("]\n");
      }
    }
    text.append('\n').append(comparison()).append('\n');
    reservations().forEach(each -> text.append("Reservation: ").append(each).append('\n'));
    return text.toString();
  }

  /** Returns the statement as a Markdown document with one table. */
  String toMarkdown() {
    StringBuilder text = new StringBuilder("# ").append(escaped(title)).append("\n\n");
    text.append("| Item | Figure | Rule | Authority |\n| --- | ---: | --- | --- |\n");
    for (StatementLine line : lines()) {
      text.append("| ")
          .append(escaped(line.item()))
          .append(" | ")
          .append(escaped(line.figure()))
          .append(" | ")
          .append(line.isGiven() ? "given" : escaped(line.rule()))
          .append(" | ")
          .append(escaped(line.citation()))
          .append(" |\n");
    }
    text.append('\n').append(escaped(comparison())).append('\n');
    reservations().forEach(each -> text.append("\n> ").append(escaped(each)).append('\n'));
    return text.toString();
  }

  private String comparison() {
    return "CMS published "
        + compared.published().toPlainString()
        + ": "
        + compared.verdict().words()
        + "."
        + (compared.reason().isEmpty() ? "" : " " + compared.reason());
  }

  private List<String> reservations() {
    return settled.determination().warnings().stream().map(Warning::toString).sorted().toList();
  }

  private void collect(Derivation step, Set<Derivation> seen) {
    if (seen.add(step)) {
      step.premises().forEach(premise -> collect(premise, seen));
      steps.add(step);
    }
  }

  private static StatementLine line(StatementItems.Item<?> item, Derivation step) {
    return new StatementLine(
        item.name(),
        item.figureOf(step.fact()),
        step.rule().map(RuleDescription::name).orElse(""),
        step.rule().map(RuleDescription::citation).orElse(""));
  }

  private static StatementLine given(String item, Object figure) {
    return new StatementLine(item, figure.toString(), "", "");
  }

  private static String escaped(String text) {
    return text.replaceAll("([\\\\`*_<>\\[\\]|])", "\\\\$1");
  }
}
