package org.apmrules.api.clinician;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.apmrules.api.PolicyException;
import org.apmrules.api.ProblemCode;
import org.apmrules.api.advancedapm.AdvancedApmCase;
import org.apmrules.api.mipsapm.MipsApmCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ClinicianCaseTest {

  private static void assertContradicts(String field, Executable construction) {
    PolicyException refused = assertThrows(PolicyException.class, construction);
    assertEquals(ProblemCode.CONTRADICTION, refused.problem().code());
    assertEquals(Optional.of(field), refused.problem().field());
  }

  @Test
  void everyModelIsGivenOnceSoThatItHasOneSetOfTerms() {
    List<ClinicianModel> twice =
        List.of(Cases.model(2024, "Track 3"), Cases.model(2024, "Track 3"));
    assertContradicts("models[1]", () -> Cases.clinician().models(twice).build());
  }

  @Test
  void theTermsOfAModelAreThoseOfThePerformanceYear() {
    List<ClinicianModel> older = List.of(Cases.model(2023, "Track 3"));
    assertContradicts(
        "models[0].advancedApm.performanceYear", () -> Cases.clinician().models(older).build());
  }

  @Test
  void theFeaturesOfAModelAreThoseOfThePerformanceYear() {
    ClinicianModel mixed =
        new ClinicianModel(
            "APM", "Track 3", Cases.terms(2024, "Track 3"), Cases.features(2023, "Track 3"));
    assertContradicts(
        "models[0].mipsApm.performanceYear",
        () -> Cases.clinician().models(List.of(mixed)).build());
  }

  @Test
  void aModelOfWhichItIsNotSaidIsTakenForNoFullTinApm() {
    ClinicianModel notSaid = Cases.model(2024, "Track 3");
    assertFalse(notSaid.isFullTin());
    assertTrue(
        new ClinicianModel(
                notSaid.apm(),
                notSaid.track(),
                notSaid.advancedApm(),
                notSaid.mipsApm(),
                Optional.of(true))
            .isFullTin());
  }

  @Test
  void theVolumeIsThatOfThePerformanceYear() {
    assertContradicts(
        "mipsEligibility.performanceYear",
        () -> Cases.clinician().mipsEligibility(Cases.volume(2023)).build());
  }

  @Test
  void aParticipationIsInOneOfTheModels() {
    List<ModelParticipation> elsewhere = List.of(Cases.participation("Track 2", "ACO"));
    assertContradicts(
        "participations[0].model", () -> Cases.clinician().participations(elsewhere).build());
  }

  @Test
  void anApmEntityIsGivenOnce() {
    List<ModelParticipation> twice =
        List.of(Cases.participation("Track 3", "ACO"), Cases.participation("Track 3", "ACO"));
    assertContradicts("participations", () -> Cases.clinician().participations(twice).build());
  }

  @Test
  void bothPartsOfAModelAreAboutTheSameModel() {
    AdvancedApmCase terms = Cases.terms(2024, "Track 3");
    MipsApmCase features = Cases.features(2024, "Track 2");
    assertContradicts("mipsApm.model", () -> new ClinicianModel("APM", "3", terms, features));
  }

  @Test
  void anElectionIsAFactOfItsOwnAndNoFactWhenNoneWasMade() {
    PartialQpElection election = new PartialQpElection(true);
    assertTrue(
        Cases.clinician()
            .partialQpElection(Optional.of(election))
            .build()
            .facts()
            .contains(election));
    assertTrue(
        Cases.clinician().build().facts().stream()
            .noneMatch(fact -> fact instanceof PartialQpElection));
  }
}
