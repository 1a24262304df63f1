package org.apmrules.api.sharedsavings;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apmrules.api.CaseType;
import org.apmrules.api.Count;
import org.apmrules.api.Money;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.PolicyCase;
import org.apmrules.api.PolicyException;
import org.apmrules.api.ProblemCode;
import org.apmrules.api.Rate;
import org.apmrules.api.internal.Field;
import org.apmrules.api.sharedsavingsquality.SharedSavingsQualityCase;
import org.apmrules.api.terms.LossBase;

/**
 * What is known of an ACO of the Medicare Shared Savings Program when a performance year is settled
 * (42 CFR 425.604 to 425.610). Amounts are totals of the assigned population for the whole year, in
 * dollars, also where only a half of the year is settled.
 *
 * @param performanceYear the performance year; the first one of the ACOs that began in 2012 is 2013
 * @param aco the ACO's identifier, for the reader
 * @param track the track, as the law names it: {@code Track 1}, {@code Track 1+}, {@code Track 2},
 *     {@code Track 3}, {@code BASIC Level A} to {@code BASIC Level E}, {@code ENHANCED}
 * @param agreement the agreement period
 * @param period the part of the performance year that is settled
 * @param assignedBeneficiaries the number of assigned beneficiaries
 * @param benchmark the updated benchmark: per-capita benchmark times assigned person-years, above
 *     $0
 * @param expenditures the assigned beneficiaries' Part A and Part B expenditures, $0 or more
 * @param fixedMinimumRate the fixed minimum savings and loss rate chosen for the agreement period;
 *     left out by an ACO in a one-sided model and by one that chose rates by size
 * @param quality the quality performance; left out if it is to follow from {@code qualityReport}
 * @param qualityReport what the ACO reported, from which the quality performance follows; left out
 *     if {@code quality} is given
 * @param participantRevenue the participants' Part A and Part B revenue; left out if not known
 * @param revenueCategory the revenue category that CMS determined; left out if it is to follow from
 *     {@code participantRevenue}, or is not known
 * @param limitByComposition the base of the loss limit, in a model in which it follows from the
 *     ACO's composition; left out in others
 * @param twoWayBenchmark the benchmark updated with national and regional growth alone; left out if
 *     the agreement's update has no prospective trend, or if it is not known
 * @param benchmarkReplacedByGuardrail whether {@code benchmark} is already the one by which the
 *     guardrail replaced another
 * @param extremeCircumstances the extreme and uncontrollable circumstances of the year, beside a
 *     nationwide emergency
 * @param reductionSetByCms the reduction of losses for all such circumstances that CMS set for the
 *     whole year, $0 or more; left out if it is to follow from them
 * @param monthsBeforeTermination the months, 0 to 11, in which the ACO took part before its
 *     agreement ended early; left out if it took part to the end of the year
 * @param earlierYearsInTrack how many performance years the ACO was in the track before this
 *     agreement period; left out if this is its first agreement in the track (42 CFR 425.606(g))
 * @param advance the advance that is to be recouped; left out if there is none
 */
@CaseType(
    value = "shared-savings-settlement",
    asks = "What does an ACO of the Shared Savings Program earn or owe for a performance year?")
@RecordBuilder
@RecordBuilder.Options(
    addConcreteSettersForOptional = RecordBuilder.ConcreteSettersForOptionalMode.ENABLED)
public record SharedSavingsSettlementCase(
    PerformanceYear performanceYear,
    String aco,
    String track,
    AgreementPeriod agreement,
    PerformancePeriod period,
    Count assignedBeneficiaries,
    Money benchmark,
    Money expenditures,
    Optional<Rate> fixedMinimumRate,
    Optional<QualityPerformance> quality,
    Optional<SharedSavingsQualityCase> qualityReport,
    Optional<Money> participantRevenue,
    Optional<RevenueCategory> revenueCategory,
    Optional<LossBase> limitByComposition,
    Optional<Money> twoWayBenchmark,
    boolean benchmarkReplacedByGuardrail,
    List<ExtremeCircumstance> extremeCircumstances,
    Optional<Money> reductionSetByCms,
    Optional<Count> monthsBeforeTermination,
    Optional<Count> earlierYearsInTrack,
    Optional<OutstandingAdvance> advance)
    implements PolicyCase<SharedSavingsSettlement> {

  private static final int LAST_MONTH_OF_AN_EARLY_END = 11;

  /**
   * Checks the case.
   *
   * @throws PolicyException {@link ProblemCode#OUT_OF_RANGE} for an amount, rate or number of
   *     months outside its range; {@link ProblemCode#CONTRADICTION} for a two-way benchmark beside
   *     one that was already replaced, for a reduction set by CMS beside circumstances from which
   *     it would follow, and if not exactly one of the quality performance and a report of the same
   *     year is given
   */
  public SharedSavingsSettlementCase {
    Field.required("performanceYear", performanceYear);
    Field.text("aco", aco);
    Field.text("track", track);
    Field.required("agreement", agreement);
    Field.required("period", period);
    Field.required("assignedBeneficiaries", assignedBeneficiaries);
    Field.notNegative("benchmark", benchmark);
    if (benchmark.isZero()) {
      throw Field.problem(
          ProblemCode.OUT_OF_RANGE, "benchmark", "$0 was given; an amount above $0 is allowed.");
    }
    Field.notNegative("expenditures", expenditures);
    Field.optional("fixedMinimumRate", fixedMinimumRate)
        .ifPresent(rate -> Field.share("fixedMinimumRate", rate));
    Field.optional("quality", quality);
    Field.optional("qualityReport", qualityReport);
    if (quality.isPresent() == qualityReport.isPresent()) {
      throw Field.contradiction(
          "quality", "Exactly one of quality and qualityReport must be given.");
    }
    if (qualityReport.isPresent() && !qualityReport.get().year().equals(performanceYear)) {
      throw Field.contradiction(
          "qualityReport",
          qualityReport.get().year()
              + " was given, but the case is about "
              + performanceYear
              + ".");
    }
    Field.optional("participantRevenue", participantRevenue)
        .ifPresent(amount -> Field.notNegative("participantRevenue", amount));
    Field.optional("revenueCategory", revenueCategory);
    Field.optional("limitByComposition", limitByComposition);
    Field.optional("twoWayBenchmark", twoWayBenchmark)
        .ifPresent(amount -> Field.notNegative("twoWayBenchmark", amount));
    extremeCircumstances = Field.list("extremeCircumstances", extremeCircumstances);
    Field.optional("reductionSetByCms", reductionSetByCms)
        .ifPresent(amount -> Field.notNegative("reductionSetByCms", amount));
    Field.optional("monthsBeforeTermination", monthsBeforeTermination)
        .ifPresent(
            months ->
                Field.between(
                    "monthsBeforeTermination", months.value(), 0, LAST_MONTH_OF_AN_EARLY_END));
    Field.optional("earlierYearsInTrack", earlierYearsInTrack);
    Field.optional("advance", advance);
    if (benchmarkReplacedByGuardrail && twoWayBenchmark.isPresent()) {
      throw Field.contradiction(
          "twoWayBenchmark",
          "It was given although benchmarkReplacedByGuardrail says that it is the benchmark.");
    }
    if (reductionSetByCms.isPresent() && !extremeCircumstances.isEmpty()) {
      throw Field.contradiction(
          "reductionSetByCms",
          "It was given beside extremeCircumstances; give the one or the other.");
    }
  }

  @Override
  public PerformanceYear year() {
    return performanceYear;
  }

  @Override
  public List<Object> facts() {
    List<Object> facts = new ArrayList<>();
    facts.add(this);
    facts.add(agreement);
    quality.ifPresent(facts::add);
    quality.flatMap(QualityPerformance::score).map(QualityScore::new).ifPresent(facts::add);
    qualityReport.map(ReportedQuality::new).ifPresent(facts::add);
    fixedMinimumRate.map(FixedMinimumRate::new).ifPresent(facts::add);
    participantRevenue.map(ParticipantRevenue::new).ifPresent(facts::add);
    revenueCategory.map(CategorySetByCms::new).ifPresent(facts::add);
    limitByComposition.map(LimitByComposition::new).ifPresent(facts::add);
    twoWayBenchmark.map(TwoWayBenchmark::new).ifPresent(facts::add);
    facts.addAll(extremeCircumstances);
    reductionSetByCms.map(ReductionSetByCms::new).ifPresent(facts::add);
    monthsBeforeTermination.map(EarlyTermination::new).ifPresent(facts::add);
    earlierYearsInTrack.map(EarlierYearsInTrack::new).ifPresent(facts::add);
    advance.ifPresent(facts::add);
    return List.copyOf(facts);
  }
}
