package org.apmrules.policy.otherpayer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apmrules.api.ApmRules;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.Rate;
import org.apmrules.api.otherpayer.ArrangementQuality;
import org.apmrules.api.otherpayer.ArrangementRisk;
import org.apmrules.api.otherpayer.MarginalRiskBand;
import org.apmrules.api.otherpayer.MarginalRiskSchedule;
import org.apmrules.api.otherpayer.MedicalHomeKind;
import org.apmrules.api.otherpayer.OtherPayerAdvancedApmCase;
import org.apmrules.api.otherpayer.OtherPayerAdvancedApmCaseBuilder;
import org.apmrules.api.otherpayer.OtherPayerAdvancedApmResult;
import org.apmrules.api.otherpayer.OtherPayerStatus;
import org.apmrules.api.otherpayer.PayerKind;
import org.apmrules.api.terms.CriterionFinding;
import org.apmrules.policy.advancedapm.ModelTerms;

class OtherPayerPropertiesTest {

  private static final ApmRules RULES = ApmRules.load();

  @Provide
  Arbitrary<OtherPayerAdvancedApmCase> arrangements() {
    Arbitrary<Boolean> either = Arbitraries.of(true, false);
    Arbitrary<ArrangementQuality> quality =
        Combinators.combine(ModelTerms.measures(), either, either).as(ArrangementQuality::new);
    Arbitrary<ArrangementRisk> risk =
        Combinators.combine(ModelTerms.risk(), either, schedules().optional(0.9))
            .as(
                (terms, expressly, rates) ->
                    new ArrangementRisk(terms, expressly, rates, Optional.empty()));
    return Combinators.combine(
            Arbitraries.integers().between(2019, 2035),
            Arbitraries.of(PayerKind.class),
            either,
            ModelTerms.cehrt(),
            quality,
            risk,
            ModelTerms.medicalHome())
        .as(
            (year, payer, aligned, cehrt, measures, risks, home) ->
                new OtherPayerAdvancedApmCase(
                    PerformanceYear.of(year),
                    "An arrangement",
                    payer,
                    aligned,
                    false,
                    cehrt,
                    measures,
                    risks,
                    Optional.empty(),
                    home,
                    Optional.empty()));
  }

  private static Arbitrary<MarginalRiskSchedule> schedules() {
    Arbitrary<Rate> rates = Arbitraries.of("0", "29.99", "30", "50", "100").map(Rate::percent);
    Arbitrary<Rate> ends = Arbitraries.of("2", "4", "4.01", "10").map(Rate::percent);
    return Combinators.combine(ends.optional(0.7), rates, rates)
        .as(
            (end, first, second) ->
                new MarginalRiskSchedule(
                    end.map(
                            upTo ->
                                List.of(
                                    new MarginalRiskBand(Optional.of(upTo), first),
                                    new MarginalRiskBand(Optional.empty(), second)))
                        .orElseGet(() -> List.of(new MarginalRiskBand(Optional.empty(), first)))));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void arrangementIsAdvancedIfAndOnlyIfNothingIsMissing(
      @ForAll("arrangements") OtherPayerAdvancedApmCase arrangement) {
    OtherPayerAdvancedApmResult result = RULES.determine(arrangement).result();
    List<CriterionFinding> findings =
        List.of(result.cehrt(), result.quality(), result.financialRisk());

    findings.forEach(finding -> assertEquals(finding.met(), finding.missing().isEmpty()));
    assertEquals(
        findings.stream().allMatch(CriterionFinding::met),
        result.status() == OtherPayerStatus.OTHER_PAYER_ADVANCED_APM);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void fullMarginalRiskAtAllLevelsNeverLosesTheStatus(
      @ForAll("arrangements") OtherPayerAdvancedApmCase arrangement) {
    MarginalRiskSchedule full =
        new MarginalRiskSchedule(List.of(new MarginalRiskBand(Optional.empty(), Rate.ONE)));
    ArrangementRisk risk = arrangement.risk();
    OtherPayerAdvancedApmCase riskier =
        OtherPayerAdvancedApmCaseBuilder.builder(arrangement)
            .risk(
                new ArrangementRisk(
                    risk.terms(),
                    risk.expresslyDefinedByRevenue(),
                    Optional.of(full),
                    risk.amounts()))
            .build();

    assertTrue(!isAdvanced(arrangement) || isAdvanced(riskier), arrangement::toString);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void riskExpresslyDefinedByRevenueNeverLosesTheStatus(
      @ForAll("arrangements") OtherPayerAdvancedApmCase arrangement) {
    ArrangementRisk risk = arrangement.risk();
    OtherPayerAdvancedApmCase express =
        OtherPayerAdvancedApmCaseBuilder.builder(arrangement)
            .risk(new ArrangementRisk(risk.terms(), true, risk.marginalRisk(), risk.amounts()))
            .build();

    assertTrue(!isAdvanced(arrangement) || isAdvanced(express), arrangement::toString);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void medicalHomeModelOfAnotherPayerThanMedicaidIsAligned(
      @ForAll("arrangements") OtherPayerAdvancedApmCase arrangement) {
    MedicalHomeKind kind = RULES.determine(arrangement).result().medicalHome();

    assertEquals(
        kind == MedicalHomeKind.MEDICAID_MEDICAL_HOME_MODEL,
        kind != MedicalHomeKind.NONE && arrangement.payer() == PayerKind.MEDICAID);
    assertTrue(
        kind != MedicalHomeKind.ALIGNED_OTHER_PAYER_MEDICAL_HOME_MODEL
            || arrangement.alignedWithMultiPayerModel());
  }

  private static boolean isAdvanced(OtherPayerAdvancedApmCase arrangement) {
    return RULES.determine(arrangement).result().status()
        == OtherPayerStatus.OTHER_PAYER_ADVANCED_APM;
  }
}
