package org.apmrules.api.lead;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apmrules.api.CaseType;
import org.apmrules.api.Count;
import org.apmrules.api.Money;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.PolicyCase;
import org.apmrules.api.Rate;
import org.apmrules.api.internal.Field;
import org.apmrules.api.terms.CorridorTerms;

/**
 * The performance year of an ACO in LEAD.
 *
 * @param performanceYear the performance year
 * @param aco the name of the ACO, for the reader
 * @param kind what decides how many beneficiaries it needs
 * @param alignedBeneficiaries its aligned beneficiaries
 * @param riskArrangement the risk arrangement that it elected
 * @param updatedBenchmark the updated benchmark before discount and administrative add-on, above $0
 * @param discount the discount on the benchmark that CMS sets for the ACO, 0% to 100%; 0% under the
 *     Professional arrangement
 * @param higherSpendingEntrant whether it enters with spending above its region's and so has the
 *     administrative add-on
 * @param expenditures the Medicare Part A and B expenditures of aligned beneficiaries, $0 or more
 * @param agreedCorridor the risk corridor that the participation agreement states; left out if it
 *     states none
 */
@CaseType(value = "lead-settlement", asks = "What does an ACO in LEAD earn or owe for a year?")
@RecordBuilder
public record LeadCase(
    PerformanceYear performanceYear,
    String aco,
    AcoKind kind,
    Count alignedBeneficiaries,
    RiskArrangement riskArrangement,
    Money updatedBenchmark,
    Rate discount,
    boolean higherSpendingEntrant,
    Money expenditures,
    Optional<CorridorTerms> agreedCorridor)
    implements PolicyCase<LeadSettlement> {

  /** Checks the facts. */
  public LeadCase {
    Field.required("performanceYear", performanceYear);
    Field.text("aco", aco);
    Field.required("kind", kind);
    Field.required("alignedBeneficiaries", alignedBeneficiaries);
    Field.required("riskArrangement", riskArrangement);
    Field.notNegative("updatedBenchmark", updatedBenchmark);
    if (updatedBenchmark.isZero()) {
      throw Field.contradiction("updatedBenchmark", "A benchmark of $0 cannot be settled.");
    }
    Field.share("discount", discount);
    if (discount.equals(Rate.ONE)) {
      throw Field.contradiction("discount", "A discount of 100% leaves no benchmark.");
    }
    Field.notNegative("expenditures", expenditures);
    Field.optional("agreedCorridor", agreedCorridor);
  }

  @Override
  public PerformanceYear year() {
    return performanceYear;
  }

  @Override
  public List<Object> facts() {
    List<Object> facts = new ArrayList<>();
    facts.add(this);
    agreedCorridor.ifPresent(facts::add);
    return facts;
  }
}
