package org.apmrules.policy.advancedapm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apmrules.api.ApmRules;
import org.apmrules.api.Money;
import org.apmrules.api.Rate;
import org.apmrules.api.advancedapm.AdvancedApmCase;
import org.apmrules.api.advancedapm.AdvancedApmCaseBuilder;
import org.apmrules.api.advancedapm.AdvancedApmResult;
import org.apmrules.api.advancedapm.AdvancedApmStatus;
import org.apmrules.api.advancedapm.QualityTerms;
import org.apmrules.api.terms.ApplicableLimit;
import org.apmrules.api.terms.CehrtTerms;
import org.apmrules.api.terms.CriterionFinding;
import org.apmrules.api.terms.ExpectedExpenditures;
import org.apmrules.api.terms.LossLimit;
import org.apmrules.api.terms.LossLimits;
import org.apmrules.api.terms.MeasureStanding;
import org.apmrules.api.terms.QualityMeasure;
import org.apmrules.api.terms.RiskTerm;
import org.apmrules.api.terms.RiskTerms;

class AdvancedApmPropertiesTest {

  private static final ApmRules RULES = ApmRules.load();

  @Provide
  Arbitrary<AdvancedApmCase> models() {
    return ModelTerms.any();
  }

  @Provide
  Arbitrary<RiskTerm> losses() {
    return ModelTerms.risk()
        .map(RiskTerms::terms)
        .filter(terms -> !terms.isEmpty())
        .map(t -> t.get(0));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void modelIsAdvancedIfAndOnlyIfNothingIsMissing(@ForAll("models") AdvancedApmCase model) {
    AdvancedApmResult result = RULES.determine(model).result();
    List<CriterionFinding> findings =
        List.of(result.cehrt(), result.quality(), result.financialRisk());

    findings.forEach(finding -> assertEquals(finding.met(), finding.missing().isEmpty()));
    assertEquals(
        findings.stream().allMatch(CriterionFinding::met),
        result.status() == AdvancedApmStatus.ADVANCED_APM);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void higherLimitOfLossesNeverLosesTheStatus(@ForAll("models") AdvancedApmCase model) {
    assertNotWorse(model, withLimits(model, model.risk().lossLimits().map(each -> raised(each))));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void lossesWithoutLimitNeverLoseTheStatus(@ForAll("models") AdvancedApmCase model) {
    assertNotWorse(model, withLimits(model, Optional.empty()));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void highestLimitNeverLosesTheStatusThatTheLowestGives(@ForAll("models") AdvancedApmCase model) {
    Optional<LossLimits> limits = model.risk().lossLimits();
    assertNotWorse(
        withLimits(model, limits.map(all -> new LossLimits(ApplicableLimit.LOWEST, all.limits()))),
        withLimits(
            model, limits.map(all -> new LossLimits(ApplicableLimit.HIGHEST, all.limits()))));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void furtherWayToLoseMoneyNeverLosesTheStatus(
      @ForAll("models") AdvancedApmCase model, @ForAll("losses") RiskTerm further) {
    RiskTerms risk = model.risk();
    List<RiskTerm> terms = Stream.concat(risk.terms().stream(), Stream.of(further)).toList();
    assertNotWorse(
        model,
        AdvancedApmCaseBuilder.builder(model)
            .risk(new RiskTerms(terms, risk.lossLimits(), risk.expectedExpenditures()))
            .build());
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void cehrtForAllNeverLosesTheStatus(@ForAll("models") AdvancedApmCase model) {
    assertNotWorse(
        model,
        AdvancedApmCaseBuilder.builder(model)
            .cehrt(new CehrtTerms(model.cehrt().users(), true, Rate.ONE))
            .build());
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void furtherQualifyingOutcomeMeasureNeverLosesTheStatus(@ForAll("models") AdvancedApmCase model) {
    QualityMeasure further =
        new QualityMeasure("Further", true, true, Set.of(MeasureStanding.MIPS_LIST));
    QualityTerms quality = model.quality();
    assertNotWorse(
        model,
        AdvancedApmCaseBuilder.builder(model)
            .quality(
                new QualityTerms(
                    quality.affectsPayment(),
                    Stream.concat(quality.measures().stream(), Stream.of(further)).toList(),
                    quality.outcomeMeasureAvailable(),
                    quality.firstQpPerformancePeriod()))
            .build());
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void expectedExpendituresAboveThoseWithoutTheModelNeverWinTheStatus(
      @ForAll("models") AdvancedApmCase model) {
    RiskTerms risk = model.risk();
    ExpectedExpenditures inflated = new ExpectedExpenditures(Money.usd(110), Money.usd(100));
    assertNotWorse(
        AdvancedApmCaseBuilder.builder(model)
            .risk(new RiskTerms(risk.terms(), risk.lossLimits(), Optional.of(inflated)))
            .build(),
        model);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void orderOfTermsChangesNothing(@ForAll("models") AdvancedApmCase model, @ForAll long seed) {
    Random random = new Random(seed);
    RiskTerms risk = model.risk();
    QualityTerms quality = model.quality();
    AdvancedApmCase shuffled =
        AdvancedApmCaseBuilder.builder(model)
            .risk(
                new RiskTerms(
                    shuffled(risk.terms(), random),
                    risk.lossLimits()
                        .map(all -> new LossLimits(all.applies(), shuffled(all.limits(), random))),
                    risk.expectedExpenditures()))
            .quality(
                new QualityTerms(
                    quality.affectsPayment(),
                    shuffled(quality.measures(), random),
                    quality.outcomeMeasureAvailable(),
                    quality.firstQpPerformancePeriod()))
            .build();

    assertEquals(RULES.determine(model).result(), RULES.determine(shuffled).result());
  }

  private static void assertNotWorse(AdvancedApmCase model, AdvancedApmCase better) {
    boolean advanced = isAdvanced(model);
    assertTrue(!advanced || isAdvanced(better), () -> model + " is one, but not " + better);
  }

  private static boolean isAdvanced(AdvancedApmCase model) {
    return RULES.determine(model).result().status() == AdvancedApmStatus.ADVANCED_APM;
  }

  private static AdvancedApmCase withLimits(AdvancedApmCase model, Optional<LossLimits> limits) {
    RiskTerms risk = model.risk();
    return AdvancedApmCaseBuilder.builder(model)
        .risk(new RiskTerms(risk.terms(), limits, risk.expectedExpenditures()))
        .build();
  }

  private static LossLimits raised(LossLimits limits) {
    Rate point = Rate.percent("1");
    return new LossLimits(
        limits.applies(),
        limits.limits().stream()
            .map(limit -> new LossLimit(limit.base(), limit.rate().plus(point)))
            .toList());
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }
}
