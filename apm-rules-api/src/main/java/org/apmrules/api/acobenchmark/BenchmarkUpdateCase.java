package org.apmrules.api.acobenchmark;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apmrules.api.CaseType;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.PolicyCase;
import org.apmrules.api.PolicyException;
import org.apmrules.api.ProblemCode;
import org.apmrules.api.Rate;
import org.apmrules.api.internal.Field;

/**
 * What decides the update of an ACO's historical benchmark to the performance year (42 CFR
 * 425.652(b), 425.655).
 *
 * @param performanceYear the performance year
 * @param aco the ACO's identifier, for the reader
 * @param agreementStart the day on which the agreement period began
 * @param shareOfRegion the share of the region's assignable beneficiaries who are assigned to the
 *     ACO, weighted by the counties of its own beneficiaries, 0% to 100%
 * @param marketShare the ACO's aggregate share of its regional service area, 0% to 100%
 * @param demographicGrowth the region's aggregate growth of demographic risk scores, as a factor
 * @param riskScoreGrowth the region's aggregate growth of HCC risk scores, as a factor
 * @param trendWeight the weight of the Accountable Care Prospective Trend that CMS set for
 *     unforeseen circumstances, below that of the law (42 CFR 425.652(b)(4)); left out if it set
 *     none
 * @param growth the growth of each enrollment type, each type once
 */
@CaseType(
    value = "benchmark-update",
    asks = "By which factors is an ACO's historical benchmark updated to the performance year?")
@RecordBuilder
public record BenchmarkUpdateCase(
    PerformanceYear performanceYear,
    String aco,
    LocalDate agreementStart,
    Rate shareOfRegion,
    Rate marketShare,
    Rate demographicGrowth,
    Rate riskScoreGrowth,
    Optional<Rate> trendWeight,
    List<GrowthFigures> growth)
    implements PolicyCase<BenchmarkUpdate> {

  /**
   * Checks the case.
   *
   * @throws PolicyException {@link ProblemCode#CONTRADICTION} for an enrollment type given twice
   */
  public BenchmarkUpdateCase {
    Field.required("performanceYear", performanceYear);
    Field.text("aco", aco);
    Field.required("agreementStart", agreementStart);
    Field.share("shareOfRegion", shareOfRegion);
    Field.share("marketShare", marketShare);
    Field.notNegative("demographicGrowth", demographicGrowth);
    Field.notNegative("riskScoreGrowth", riskScoreGrowth);
    Field.optional("trendWeight", trendWeight)
        .ifPresent(weight -> Field.share("trendWeight", weight));
    growth = Field.list("growth", growth);
    Field.eachOnce("growth", growth, "type", each -> each.type());
  }

  @Override
  public PerformanceYear year() {
    return performanceYear;
  }

  @Override
  public List<Object> facts() {
    List<Object> facts = new ArrayList<>();
    facts.add(this);
    trendWeight.map(TrendWeightSetByCms::new).ifPresent(facts::add);
    facts.addAll(growth);
    return List.copyOf(facts);
  }
}
