package org.apmrules.benchmarks;

import org.apmrules.api.advancedapm.AdvancedApmCase;
import org.apmrules.api.advancedapm.AdvancedApmResult;
import org.apmrules.api.advancedapm.AdvancedApmStatus;
import org.apmrules.api.advancedapm.ModelAuthority;
import org.apmrules.api.advancedapm.QualityTerms;
import org.apmrules.api.terms.CriterionFinding;
import org.apmrules.api.terms.Limb;

/**
 * What a programmer would write by hand for the Advanced APM criteria of models under the generally
 * applicable financial risk standard, in plain Java: the yardstick for speed. It gives the whole
 * result and no proof, and leaves out what {@link AdvancedApmCases} do not have: medical homes and
 * capitation.
 */
final class AdvancedApmTwin {

  private static final String NOT_CERTIFIED =
      "The technology that the model requires is not CEHRT as defined for the year.";
  private static final CehrtTwin HALF =
      CehrtTwin.of("50", "42 CFR 414.1415(a)(1)(i)", NOT_CERTIFIED);
  private static final CehrtTwin THREE_QUARTERS =
      CehrtTwin.of("75", "42 CFR 414.1415(a)(1)(i)", NOT_CERTIFIED);
  private static final CehrtTwin ALL =
      CehrtTwin.of("100", "42 CFR 414.1415(a)(1)(iii)", NOT_CERTIFIED);
  private static final Limb SHARED_SAVINGS =
      new Limb(
          "42 CFR 414.1415(a)(1)(ii)",
          "The Shared Savings Program applies a penalty or reward for the degree of CEHRT use.");

  private static final Limb QUALITY_PAYS =
      new Limb(
          "42 CFR 414.1415(b)(1)",
          "Quality performance is a factor in payment for covered professional services.");
  private static final Limb QUALIFYING_BEFORE_2020 =
      new Limb("42 CFR 414.1415(b)(2)(i)", "At least one measure qualifies.");
  private static final Limb QUALIFYING =
      new Limb("42 CFR 414.1415(b)(2)(ii)", "At least one measure qualifies.");
  private static final Limb OUTCOME =
      new Limb("42 CFR 414.1415(b)(3)", "At least one measure is an outcome measure that counts.");
  private static final Limb NO_OUTCOME_AVAILABLE =
      new Limb(
          "42 CFR 414.1415(b)(3)",
          "No outcome measure is available for the model's first QP Performance Period.");
  private static final String ONE_MEASURE = "A single measure satisfies both requirements.";
  private static final Limb ONE_BEFORE_2023 = new Limb("42 CFR 414.1415(b)(2)-(3)", ONE_MEASURE);
  private static final Limb ONE = new Limb("42 CFR 414.1415(b)(4)", ONE_MEASURE);

  private static final LossLimitsTwin LOSS_LIMITS =
      new LossLimitsTwin(
          new Limb(
              "42 CFR 414.1415(c)(1)",
              "Payment is withheld, cut or owed when actual exceed expected expenditures."),
          new Limb("42 CFR 414.1415(c)(3)(i)", "Losses have no limit."),
          new Limb(
              "42 CFR 414.1415(c)(3)(i)(A)",
              "Losses may reach the nominal share of Part A and Part B revenue."),
          new Limb(
              "42 CFR 414.1415(c)(3)(i)(B)",
              "Losses may reach the nominal share of expected expenditures."));

  private AdvancedApmTwin() {}

  static AdvancedApmResult result(AdvancedApmCase model) {
    int year = model.performanceYear().value();
    CriterionFinding cehrt = cehrt(model, year);
    CriterionFinding quality = quality(model.quality(), year);
    CriterionFinding risk = risk(model, year);
    return new AdvancedApmResult(
        cehrt.met() && quality.met() && risk.met()
            ? AdvancedApmStatus.ADVANCED_APM
            : AdvancedApmStatus.NOT_ADVANCED_APM,
        false,
        cehrt,
        quality,
        risk);
  }

  private static CriterionFinding cehrt(AdvancedApmCase model, int year) {
    FindingTwin finding = new FindingTwin();
    if (year <= 2018
        && model.authority() == ModelAuthority.SHARED_SAVINGS_PROGRAM
        && model.paymentTiedToCehrtUse()) {
      finding.add(SHARED_SAVINGS);
    }
    (year <= 2018 ? HALF : year <= 2023 ? THREE_QUARTERS : ALL).judge(model.cehrt(), finding);
    return finding.finding();
  }

  private static CriterionFinding quality(QualityTerms terms, int year) {
    FindingTwin finding = new FindingTwin();
    MeasuresTwin measures = MeasuresTwin.of(terms.measures(), year, false);
    if (terms.affectsPayment()) {
      finding.add(QUALITY_PAYS);
    } else {
      finding.addMissing(
          "Quality performance is no factor in payment for covered professional services.");
    }
    if (measures.qualifying() > 0) {
      finding.add(year < 2020 ? QUALIFYING_BEFORE_2020 : QUALIFYING);
    } else {
      finding.addMissing("No measure on which payment depends qualifies.");
    }
    if (measures.outcome() > 0) {
      finding.add(OUTCOME);
    } else if (terms.outcomeMeasureAvailable()) {
      finding.addMissing("No measure on which payment depends is an outcome measure that counts.");
    } else if (terms.firstQpPerformancePeriod()) {
      finding.add(NO_OUTCOME_AVAILABLE);
    } else {
      finding.addMissing(
          "There is no outcome measure, and the first QP Performance Period has passed.");
    }
    if (measures.oneServesAsBoth()) {
      finding.add(year < 2023 ? ONE_BEFORE_2023 : ONE);
    }
    return finding.finding();
  }

  private static CriterionFinding risk(AdvancedApmCase model, int year) {
    FindingTwin finding = new FindingTwin();
    if (LOSS_LIMITS.bearsRisk(model.risk(), finding)) {
      LOSS_LIMITS.judge(model.risk(), year, true, finding);
    }
    return finding.finding();
  }
}
