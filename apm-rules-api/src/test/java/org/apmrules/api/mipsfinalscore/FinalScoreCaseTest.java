package org.apmrules.api.mipsfinalscore;

import static org.apmrules.api.Points.points;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apmrules.api.Count;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.PolicyException;
import org.apmrules.api.Problem;
import org.apmrules.api.ProblemCode;
import org.apmrules.api.Rate;
import org.apmrules.api.mipscost.CostCase;
import org.apmrules.api.mipsinteroperability.EntityInteroperabilityCase;
import org.apmrules.api.mipsinteroperability.ParticipantScore;
import org.apmrules.api.mipsmeasure.ScoringPathway;
import org.apmrules.api.mipsquality.Submitter;
import org.apmrules.api.mipsweights.PerformanceCategory;
import org.apmrules.api.mipsweights.ScoringCircumstances;
import org.junit.jupiter.api.Test;

class FinalScoreCaseTest {

  private static final CategoryScore COST = new CategoryScore(PerformanceCategory.COST, points(50));

  private static FinalScoreCaseBuilder builder() {
    return FinalScoreCaseBuilder.builder()
        .performanceYear(PerformanceYear.of(2023))
        .circumstances(
            new ScoringCircumstances(
                ScoringPathway.TRADITIONAL_MIPS,
                Submitter.GROUP,
                false,
                false,
                Set.of(),
                Set.of(),
                List.of(),
                Set.of(),
                false,
                Optional.empty()))
        .scores(List.of());
  }

  private static CostCase cost(int year) {
    return new CostCase(PerformanceYear.of(year), List.of(), Optional.empty());
  }

  private static Optional<EntityInteroperabilityCase> participants(int year) {
    ParticipantScore participant =
        new ParticipantScore("1", Count.of(1), List.of(points(80)), false);
    return Optional.of(
        new EntityInteroperabilityCase(
            PerformanceYear.of(year), List.of(participant), Optional.empty()));
  }

  @Test
  void aCategoryIsGivenOnce() {
    assertRefused("scores[1]", builder().scores(List.of(COST, COST)));
    assertRefused("cost", builder().scores(List.of(COST)).cost(Optional.of(cost(2023))));
    assertRefused(
        "entityInteroperability",
        builder()
            .scores(
                List.of(
                    new CategoryScore(PerformanceCategory.PROMOTING_INTEROPERABILITY, points(50))))
            .entityInteroperability(participants(2023)));
  }

  @Test
  void whatWasReportedIsOfTheYearOfTheCase() {
    assertRefused("cost", builder().cost(Optional.of(cost(2022))));
    assertRefused("entityInteroperability", builder().entityInteroperability(participants(2022)));
  }

  @Test
  void theComplexPatientBonusIsEitherGivenOrComputed() {
    PatientComplexity complexity =
        new PatientComplexity(
            List.of(new ParticipantComplexity("1", Count.of(1), Rate.ONE, Rate.ZERO)),
            Optional.empty());
    assertRefused(
        "complexPatientBonus",
        builder()
            .patientComplexity(Optional.of(complexity))
            .complexPatientBonus(Optional.of(points(1))));
  }

  private static void assertRefused(String field, FinalScoreCaseBuilder builder) {
    Problem problem = assertThrows(PolicyException.class, builder::build).problem();
    assertEquals(ProblemCode.CONTRADICTION, problem.code());
    assertEquals(Optional.of(field), problem.field());
  }
}
