package org.apmrules.api.terms;

import static org.apmrules.api.Money.usd;
import static org.apmrules.api.Rate.percent;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apmrules.api.Count;
import org.apmrules.api.PolicyException;
import org.apmrules.api.Problem;
import org.apmrules.api.ProblemCode;
import org.apmrules.api.otherpayer.MarginalRiskBand;
import org.apmrules.api.otherpayer.MarginalRiskSchedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ModelTermsTest {

  @Test
  void requiredShareOfCehrtUsersCannotExceedAll() {
    refused(
        ProblemCode.OUT_OF_RANGE,
        "requiredShare",
        () -> new CehrtTerms(CehrtUsers.HOSPITALS, true, percent("100.01")));
  }

  @Test
  void lossLimitCannotBeNegative() {
    refused(ProblemCode.OUT_OF_RANGE, "rate", () -> new LossLimit(LossBase.REVENUE, percent("-1")));
  }

  @Test
  void lossLimitsWithoutLimitContradictThemselves() {
    refused(
        ProblemCode.CONTRADICTION,
        "limits",
        () -> new LossLimits(ApplicableLimit.LOWEST, List.of()));
  }

  @Test
  void expectedExpendituresUnderTheModelAreAboveZero() {
    refused(
        ProblemCode.OUT_OF_RANGE, "underModel", () -> new ExpectedExpenditures(usd(0), usd(100)));
  }

  @Test
  void specialtyCodeHasTwoDigitsOrCapitals() {
    refused(
        ProblemCode.WRONG_TYPE,
        "primaryCareSpecialties",
        () -> new MedicalHomeTerms(true, Set.of("8"), true, Set.of()));
  }

  @Test
  void entityHasOneSizeOnADay() {
    ParticipationListSize size = new ParticipationListSize(SnapshotDate.JUNE_30, Count.of(50));
    refused(
        ProblemCode.CONTRADICTION,
        "participationLists",
        () -> new EntitySize(Optional.empty(), List.of(size, size)));
  }

  @Test
  void measureIsGivenOnce() {
    QualityMeasure measure = new QualityMeasure("A measure", true, true, Set.of());
    refused(
        ProblemCode.CONTRADICTION,
        "measures",
        () -> QualityMeasure.distinct("measures", List.of(measure, measure)));
  }

  @Test
  void marginalRiskBandsRise() {
    refused(
        ProblemCode.CONTRADICTION,
        "bands[1].upTo",
        () -> new MarginalRiskSchedule(List.of(upTo("5"), upTo("5"), beyond())));
  }

  @Test
  void onlyTheLastMarginalRiskBandIsWithoutEnd() {
    refused(
        ProblemCode.CONTRADICTION,
        "bands[0].upTo",
        () -> new MarginalRiskSchedule(List.of(beyond(), beyond())));
    refused(
        ProblemCode.CONTRADICTION,
        "bands[0].upTo",
        () -> new MarginalRiskSchedule(List.of(upTo("5"))));
    refused(ProblemCode.CONTRADICTION, "bands", () -> new MarginalRiskSchedule(List.of()));
  }

  private static MarginalRiskBand upTo(String end) {
    return new MarginalRiskBand(Optional.of(percent(end)), percent("30"));
  }

  private static MarginalRiskBand beyond() {
    return new MarginalRiskBand(Optional.empty(), percent("30"));
  }

  private static void refused(ProblemCode code, String field, Executable construction) {
    Problem problem = assertThrows(PolicyException.class, construction).problem();
    assertEquals(code, problem.code());
    assertEquals(Optional.of(field), problem.field());
  }
}
