package org.apmrules.examples.replay;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apmrules.api.Derivation;
import org.apmrules.api.Determination;
import org.apmrules.api.Warning;

/**
 * The settlement statement of one participant: each figure with the rule that gave it and the law
 * that the rule rests on.
 */
public final class Statement {

  private final String title;
  private final List<StatementLine> lines;
  private final ReplayedRow compared;
  private final List<String> reservations;

  /**
   * Makes the statement.
   *
   * @param title whose settlement of which year it is
   * @param given the lines of figures that were given
   * @param items the lines that the derivation may give, in the order of the settlement
   * @param determination the settlement
   * @param compared what came of the comparison with the published figures
   */
  public Statement(
      String title,
      List<StatementLine> given,
      List<StatementItem<?>> items,
      Determination<?> determination,
      ReplayedRow compared) {
    this.title = title;
    this.compared = compared;
    this.reservations = determination.warnings().stream().map(Warning::toString).sorted().toList();
    List<Derivation> steps = new ArrayList<>();
    collect(determination.derivation(), Collections.newSetFromMap(new IdentityHashMap<>()), steps);
    this.lines =
        Stream.concat(
                given.stream(),
                items.stream()
                    .flatMap(item -> steps.stream().flatMap(step -> item.line(step).stream())))
            .toList();
  }

  /** Returns whose settlement of which year it is. */
  public String title() {
    return title;
  }

  /** Returns the statement as plain text. */
  public String toText() {
    StringBuilder text = new StringBuilder(title).append("\n\n");
    for (StatementLine line : lines) {
      text.append(String.format("%-36s %24s", line.item(), line.figure())).append('\n');
      if (!line.isGiven()) {
        text.append("    ").append(line.rule()).append(" [").append(line.citation()).append("]\n");
      }
    }
    text.append('\n').append(comparison()).append('\n');
    reservations.forEach(each -> text.append("Reservation: ").append(each).append('\n'));
    return text.toString();
  }

  /** Returns the statement as a Markdown document with one table. */
  public String toMarkdown() {
    StringBuilder text = new StringBuilder("# ").append(escaped(title)).append("\n\n");
    text.append("| Item | Figure | Rule | Authority |\n| --- | ---: | --- | --- |\n");
    for (StatementLine line : lines) {
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
    reservations.forEach(each -> text.append("\n> ").append(escaped(each)).append('\n'));
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

  private static void collect(Derivation step, Set<Derivation> seen, List<Derivation> steps) {
    if (seen.add(step)) {
      step.premises().forEach(premise -> collect(premise, seen, steps));
      steps.add(step);
    }
  }

  private static String escaped(String text) {
    return text.replaceAll("([\\\\`*_<>\\[\\]|])", "\\\\$1");
  }
}
