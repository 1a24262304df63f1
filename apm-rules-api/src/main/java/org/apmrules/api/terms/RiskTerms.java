package org.apmrules.api.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apmrules.api.internal.Field;

/**
 * The financial risk that a model or payment arrangement puts on its APM Entities.
 *
 * @param terms how an entity may lose money; none for a model without losses
 * @param lossLimits the limits of those losses; left out if they have none
 * @param expectedExpenditures the expected expenditures under and without the model; left out if
 *     the former are not above the latter
 */
public record RiskTerms(
    List<RiskTerm> terms,
    Optional<LossLimits> lossLimits,
    Optional<ExpectedExpenditures> expectedExpenditures) {

  /** Checks the terms. */
  public RiskTerms {
    terms = Field.list("terms", terms);
    Field.optional("lossLimits", lossLimits);
    Field.optional("expectedExpenditures", expectedExpenditures);
  }

  /** Returns these terms and the parts of them that rules match one by one. */
  public List<Object> facts() {
    List<Object> facts = new ArrayList<>();
    facts.add(this);
    facts.addAll(terms);
    lossLimits.ifPresent(
        limits -> {
          facts.add(limits);
          facts.addAll(limits.limits());
        });
    expectedExpenditures.ifPresent(facts::add);
    return facts;
  }
}
