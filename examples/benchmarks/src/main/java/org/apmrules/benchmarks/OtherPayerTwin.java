package org.apmrules.benchmarks;

import java.math.BigDecimal;
import org.apmrules.api.otherpayer.ArrangementAmounts;
import org.apmrules.api.otherpayer.ArrangementQuality;
import org.apmrules.api.otherpayer.ArrangementRisk;
import org.apmrules.api.otherpayer.MarginalRiskSchedule;
import org.apmrules.api.otherpayer.MedicalHomeKind;
import org.apmrules.api.otherpayer.OtherPayerAdvancedApmCase;
import org.apmrules.api.otherpayer.OtherPayerAdvancedApmResult;
import org.apmrules.api.otherpayer.OtherPayerStatus;
import org.apmrules.api.terms.CehrtTerms;
import org.apmrules.api.terms.CriterionFinding;
import org.apmrules.api.terms.Limb;

/**
 * What a programmer would write by hand for the Other Payer Advanced APM criteria of arrangements
 * under the generally applicable financial risk standard, in plain Java: the yardstick for speed.
 * It gives the whole result and no proof, and leaves out what {@link OtherPayerCases} do not have:
 * medical homes and capitation.
 */
final class OtherPayerTwin {

  private static final String CEHRT = "42 CFR 414.1420(b)";
  private static final String NOT_CERTIFIED =
      "The technology of the arrangement is not CEHRT as defined for the year.";
  private static final CehrtTwin HALF = CehrtTwin.of("50", CEHRT, NOT_CERTIFIED);
  private static final CehrtTwin THREE_QUARTERS = CehrtTwin.of("75", CEHRT, NOT_CERTIFIED);
  private static final CehrtTwin ALL = CehrtTwin.of("100", CEHRT, NOT_CERTIFIED);

  private static final Limb QUALIFYING_BEFORE_2020 =
      new Limb("42 CFR 414.1420(c)(2)(i)", "At least one measure qualifies.");
  private static final Limb QUALIFYING =
      new Limb("42 CFR 414.1420(c)(2)(ii)", "At least one measure qualifies.");
  private static final Limb OUTCOME =
      new Limb("42 CFR 414.1420(c)(3)", "At least one measure is an outcome measure that counts.");
  private static final Limb NO_OUTCOME_APPLICABLE =
      new Limb(
          "42 CFR 414.1420(c)(3)",
          "The MIPS quality measure list has no applicable outcome measure.");
  private static final String ONE_MEASURE = "A single measure satisfies both requirements.";
  private static final Limb ONE_BEFORE_2023 = new Limb("42 CFR 414.1420(c)(2)-(3)", ONE_MEASURE);
  private static final Limb ONE = new Limb("42 CFR 414.1420(c)(4)", ONE_MEASURE);

  private static final String TOTAL = "42 CFR 414.1420(d)(3)(i)";
  private static final LossLimitsTwin LOSS_LIMITS =
      new LossLimitsTwin(
          new Limb(
              "42 CFR 414.1420(d)(1)",
              "Payment is withheld, cut or owed when actual exceed expected expenditures."),
          new Limb(TOTAL, "Losses have no limit."),
          new Limb(TOTAL, "Losses may reach the nominal share of revenue."),
          new Limb(TOTAL, "Losses may reach the nominal share of expected expenditures."));
  private static final BigDecimal OF_REVENUE = new BigDecimal("0.08");
  private static final BigDecimal OF_EXPENDITURES = new BigDecimal("0.03");

  private OtherPayerTwin() {}

  static OtherPayerAdvancedApmResult result(OtherPayerAdvancedApmCase arrangement) {
    int year = arrangement.performanceYear().value();
    CriterionFinding cehrt = cehrt(arrangement.cehrt(), year);
    CriterionFinding quality = quality(arrangement.quality(), year);
    CriterionFinding risk = risk(arrangement.risk(), year);
    return new OtherPayerAdvancedApmResult(
        cehrt.met() && quality.met() && risk.met()
            ? OtherPayerStatus.OTHER_PAYER_ADVANCED_APM
            : OtherPayerStatus.NOT_OTHER_PAYER_ADVANCED_APM,
        MedicalHomeKind.NONE,
        cehrt,
        quality,
        risk);
  }

  private static CriterionFinding cehrt(CehrtTerms terms, int year) {
    FindingTwin finding = new FindingTwin();
    (year == 2019 ? HALF : year <= 2023 ? THREE_QUARTERS : ALL).judge(terms, finding);
    return finding.finding();
  }

  private static CriterionFinding quality(ArrangementQuality terms, int year) {
    FindingTwin finding = new FindingTwin();
    boolean earlierOutcome = year == 2020 && terms.determinedForEarlierPeriod();
    MeasuresTwin measures = MeasuresTwin.of(terms.measures(), year, earlierOutcome);
    if (measures.qualifying() > 0) {
      finding.add(year < 2020 ? QUALIFYING_BEFORE_2020 : QUALIFYING);
    } else {
      finding.addMissing("No measure of the arrangement qualifies.");
    }
    if (measures.outcome() > 0) {
      finding.add(OUTCOME);
    } else if (terms.outcomeMeasureApplicable()) {
      finding.addMissing("No measure of the arrangement is an outcome measure that counts.");
    } else {
      finding.add(NO_OUTCOME_APPLICABLE);
    }
    if (measures.oneServesAsBoth()) {
      finding.add(year < 2023 ? ONE_BEFORE_2023 : ONE);
    }
    return finding.finding();
  }

  private static CriterionFinding risk(ArrangementRisk risk, int year) {
    FindingTwin finding = new FindingTwin();
    boolean bears = LOSS_LIMITS.bearsRisk(risk.terms(), finding);
    if (bears) {
      LOSS_LIMITS.judge(risk.terms(), year, risk.expresslyDefinedByRevenue(), finding);
    }
    String statistic = year == 2019 ? "lowest" : "average";
    if (risk.marginalRisk().isPresent() && marginalRiskSuffices(risk, year == 2019)) {
      finding.add(
          new Limb(
              "42 CFR 414.1420(d)(3)(ii)", "The " + statistic + " marginal risk rate suffices."));
    } else if (bears) {
      finding.addMissing(
          risk.marginalRisk().isEmpty()
              ? "No marginal risk rates were given."
              : "The " + statistic + " marginal risk rate is below 30%.");
    }
    return finding.finding();
  }

  private static boolean marginalRiskSuffices(ArrangementRisk risk, boolean lowest) {
    MarginalRiskSchedule schedule = risk.marginalRisk().orElseThrow();
    if (new MarginalRiskTwin(schedule, OF_EXPENDITURES, BigDecimal.ONE).suffices(lowest)) {
      return true;
    }
    if (!risk.expresslyDefinedByRevenue() || risk.amounts().isEmpty()) {
      return false;
    }
    ArrangementAmounts amounts = risk.amounts().get();
    return new MarginalRiskTwin(
            schedule,
            amounts.revenue().amount().multiply(OF_REVENUE),
            amounts.expectedExpenditures().amount())
        .suffices(lowest);
  }
}
