package org.apmrules.benchmarks;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.Rate;
import org.apmrules.api.advancedapm.AdvancedApmCase;
import org.apmrules.api.advancedapm.ModelAuthority;
import org.apmrules.api.advancedapm.QualityTerms;
import org.apmrules.api.clinician.ClinicianModel;
import org.apmrules.api.mipsapm.MipsApmCase;
import org.apmrules.api.terms.ApplicableLimit;
import org.apmrules.api.terms.CehrtTerms;
import org.apmrules.api.terms.CehrtUsers;
import org.apmrules.api.terms.LossBase;
import org.apmrules.api.terms.LossConsequence;
import org.apmrules.api.terms.LossLimit;
import org.apmrules.api.terms.LossLimits;
import org.apmrules.api.terms.LossTrigger;
import org.apmrules.api.terms.MeasureStanding;
import org.apmrules.api.terms.QualityMeasure;
import org.apmrules.api.terms.RiskTerm;
import org.apmrules.api.terms.RiskTerms;

/** Models that are mostly Advanced APMs and MIPS APMs, the same in every run. */
final class ClinicianModels {

  private static final String APM = "Shared Savings Program";
  private static final RiskTerms TWO_SIDED =
      new RiskTerms(
          List.of(
              new RiskTerm(
                  LossTrigger.EXPENDITURES_ABOVE_EXPECTED, LossConsequence.REPAYMENT_OWED)),
          Optional.of(
              new LossLimits(
                  ApplicableLimit.LOWEST,
                  List.of(new LossLimit(LossBase.BENCHMARK, Rate.percent("15"))))),
          Optional.empty());
  private static final RiskTerms ONE_SIDED =
      new RiskTerms(List.of(), Optional.empty(), Optional.empty());

  private ClinicianModels() {}

  /** One model in nine is one-sided, and one in 19 pays whatever the quality. */
  static ClinicianModel numbered(PerformanceYear year, int number) {
    boolean twoSided = number % 9 != 0;
    boolean byQuality = number % 19 != 0;
    String track = twoSided ? "ENHANCED" : "BASIC Level A";
    String model = APM + ", " + track;
    return new ClinicianModel(
        APM,
        track,
        new AdvancedApmCase(
            year,
            model,
            ModelAuthority.SHARED_SAVINGS_PROGRAM,
            new CehrtTerms(
                CehrtUsers.ELIGIBLE_CLINICIANS, true, Rate.percent(number % 7 == 0 ? "75" : "100")),
            false,
            new QualityTerms(
                byQuality,
                List.of(measure("Controlling blood pressure", true), measure("Screening", false)),
                true,
                false),
            twoSided ? TWO_SIDED : ONE_SIDED,
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        new MipsApmCase(year, model, true, true, byQuality, true, Optional.empty(), false));
  }

  private static QualityMeasure measure(String name, boolean outcome) {
    return new QualityMeasure(name, outcome, true, Set.of(MeasureStanding.MIPS_LIST));
  }
}
