package org.apmrules.benchmarks;

import org.apmrules.api.Rate;
import org.apmrules.api.advancedapm.AdvancedApmCase;
import org.apmrules.api.mipsapm.MipsApmCase;
import org.apmrules.api.terms.LossBase;
import org.apmrules.api.terms.LossLimit;
import org.apmrules.api.terms.MeasureStanding;
import org.apmrules.api.terms.QualityMeasure;
import org.apmrules.api.terms.RiskTerms;

/**
 * The hand-written judgement of the models that {@link ClinicianModels} have: neither Medical Home
 * Models nor capitation, with clinicians who use CEHRT and loss limits of which the lowest applies.
 */
final class ClinicianModelTwin {

  private static final Rate FIRST_CEHRT_SHARE = Rate.percent("50");
  private static final Rate SECOND_CEHRT_SHARE = Rate.percent("75");
  private static final Rate OF_REVENUE = Rate.percent("8");
  private static final Rate OF_EXPENDITURES = Rate.percent("3");

  private ClinicianModelTwin() {}

  static boolean isAdvanced(AdvancedApmCase model) {
    int year = model.performanceYear().value();
    return model.cehrt().certifiedTechnology()
        && model.cehrt().requiredShare().compareTo(cehrtShare(year)) >= 0
        && model.quality().affectsPayment()
        && hasOutcomeMeasure(model)
        && bearsRisk(model.risk());
  }

  static boolean isMipsApm(MipsApmCase model) {
    return model.participationByAgreementOrLaw()
        && model.paymentBasedOnQuality()
        && model.paymentBasedOnCostOrUtilization()
        && (model.performanceYear().value() >= 2021
            || (model.clinicianOnParticipationList() && !model.scoringImpracticableInFinalYear()));
  }

  private static Rate cehrtShare(int year) {
    if (year <= 2018) {
      return FIRST_CEHRT_SHARE;
    }
    return year <= 2023 ? SECOND_CEHRT_SHARE : Rate.ONE;
  }

  private static boolean hasOutcomeMeasure(AdvancedApmCase model) {
    for (QualityMeasure measure : model.quality().measures()) {
      if (measure.outcome()
          && measure.evidenceBased()
          && measure.standings().contains(MeasureStanding.MIPS_LIST)) {
        return true;
      }
    }
    return false;
  }

  private static boolean bearsRisk(RiskTerms risk) {
    if (risk.terms().isEmpty()) {
      return false;
    }
    if (risk.lossLimits().isPresent()) {
      for (LossLimit limit : risk.lossLimits().get().limits()) {
        Rate least = limit.base() == LossBase.REVENUE ? OF_REVENUE : OF_EXPENDITURES;
        if (limit.rate().compareTo(least) < 0) {
          return false;
        }
      }
    }
    return true;
  }
}
