package org.apmrules.api.otherpayer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apmrules.api.internal.Field;
import org.apmrules.api.terms.RiskTerms;

/**
 * The financial risk of a payment arrangement (42 CFR 414.1420(d)).
 *
 * @param terms how an APM Entity may lose money, and the limits of its losses
 * @param expresslyDefinedByRevenue whether the arrangement expressly defines the risk in terms of
 *     revenue
 * @param marginalRisk the marginal risk rates; left out for an arrangement without losses by
 *     expenditures
 * @param amounts revenue and expected expenditures; needed only where the allowance for large
 *     losses is to count from a total that is a share of revenue
 */
public record ArrangementRisk(
    RiskTerms terms,
    boolean expresslyDefinedByRevenue,
    Optional<MarginalRiskSchedule> marginalRisk,
    Optional<ArrangementAmounts> amounts) {

  /** Checks the terms. */
  public ArrangementRisk {
    Field.required("terms", terms);
    Field.optional("marginalRisk", marginalRisk);
    Field.optional("amounts", amounts);
  }

  /** Returns these terms and the parts of them that rules match one by one. */
  public List<Object> facts() {
    List<Object> facts = new ArrayList<>();
    facts.add(this);
    facts.addAll(terms.facts());
    marginalRisk.ifPresent(facts::add);
    amounts.ifPresent(facts::add);
    return facts;
  }
}
