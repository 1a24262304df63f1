package org.apmrules.api;

import java.util.List;
import java.util.Optional;

/**
 * One step of the proof of an answer: a fact, the rule that concluded it and the steps for the
 * facts that the rule matched. A step without a rule is a fact that was given with the case.
 *
 * @param fact the fact
 * @param rule the rule that concluded the fact; empty for a given fact
 * @param premises the steps for the facts that the rule matched, in the order of its conditions
 */
public record Derivation(Object fact, Optional<RuleDescription> rule, List<Derivation> premises) {

  /** Makes the list unmodifiable. */
  public Derivation {
    premises = List.copyOf(premises);
  }

  /** Returns whether the fact was given with the case. */
  public boolean isGiven() {
    return rule.isEmpty();
  }

  /**
   * Returns the fact in words, such as {@code QP thresholds: QP payment amount 50%}; parts of it
   * that are premises are only named.
   */
  public String statement() {
    return FactText.of(fact, premises.stream().map(Derivation::fact).toList());
  }

  /**
   * Returns the proof as an indented tree in plain text. A step that is needed more than once has a
   * number and is told in full at its first place only.
   */
  public String toText() {
    return DerivationText.plain(this);
  }

  /** Returns the proof as a nested Markdown list, with numbers as in the text. */
  public String toMarkdown() {
    return DerivationText.markdown(this);
  }

  /**
   * Returns the proof as a JSON object with the members {@code fact}, {@code type}, {@code rule}
   * and {@code premises}. A step that is needed more than once has a number, {@code step}, and its
   * rule and premises stand at its first place only; given facts have neither.
   */
  public String toJson() {
    return DerivationJson.of(this);
  }
}
