package org.apmrules.api.clinician;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apmrules.api.CaseType;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.PolicyCase;
import org.apmrules.api.PolicyException;
import org.apmrules.api.ProblemCode;
import org.apmrules.api.internal.Field;
import org.apmrules.api.mipseligibility.MipsEligibilityCase;
import org.apmrules.api.qp.AllPayerSubmission;
import org.apmrules.api.qp.MedicareFigures;
import org.apmrules.api.qp.QpCase;

/**
 * Everything that decides what follows for one clinician from a performance year.
 *
 * @param performanceYear the performance year
 * @param models the models in which the clinician takes part, each once
 * @param participations the clinician's part in APM Entities of those models, each entity once
 * @param medicare the figures for the Medicare Option; those of models that turn out not to be
 *     Advanced APMs do not count
 * @param allPayer what was submitted for the All-Payer Combination Option; left out if nothing was
 * @param partialQpElection the election made for the case that the clinician is a Partial QP; left
 *     out if none was made
 * @param mipsWaiver a demonstration under which CMS waives MIPS for the clinician; left out if
 *     there is none
 * @param mipsEligibility the clinician's volume in the MIPS determination period
 * @param baseYear what is known of the base period; left out as long as nothing is
 */
@CaseType(
    value = "clinician-consequence",
    asks = "What follows for a clinician: QP status, MIPS, incentive payment, conversion factor?")
@RecordBuilder
public record ClinicianCase(
    PerformanceYear performanceYear,
    List<ClinicianModel> models,
    List<ModelParticipation> participations,
    List<MedicareFigures> medicare,
    Optional<AllPayerSubmission> allPayer,
    Optional<PartialQpElection> partialQpElection,
    Optional<MipsWaiver> mipsWaiver,
    MipsEligibilityCase mipsEligibility,
    Optional<BaseYear> baseYear)
    implements PolicyCase<ClinicianConsequence> {

  /**
   * Checks the case.
   *
   * @throws PolicyException {@link ProblemCode#CONTRADICTION} for a model or APM Entity given
   *     twice, for a participation in a model that is not among {@code models}, for a part that is
   *     about another performance year, and for what {@link QpCase} refuses
   */
  public ClinicianCase {
    Field.required("performanceYear", performanceYear);
    models = Field.list("models", models);
    participations = Field.list("participations", participations);
    medicare = Field.list("medicare", medicare);
    Field.optional("allPayer", allPayer);
    Field.optional("partialQpElection", partialQpElection);
    Field.optional("mipsWaiver", mipsWaiver);
    Field.required("mipsEligibility", mipsEligibility);
    Field.optional("baseYear", baseYear);
    sameYear("mipsEligibility", mipsEligibility.performanceYear(), performanceYear);
    for (int i = 0; i < models.size(); i++) {
      ClinicianModel model = models.get(i);
      String field = "models[" + i + "]";
      sameYear(field + ".advancedApm", model.advancedApm().performanceYear(), performanceYear);
      sameYear(field + ".mipsApm", model.mipsApm().performanceYear(), performanceYear);
    }
    Field.eachOnce("models", models, "", ClinicianModel::name);
    Set<String> names = models.stream().map(ClinicianModel::name).collect(Collectors.toSet());
    for (int i = 0; i < participations.size(); i++) {
      Field.among(
          "participations[" + i + "].model", participations.get(i).model(), "models", names);
    }
    var unused =
        new QpCase(
            performanceYear,
            participations.stream().map(ModelParticipation::participation).toList(),
            medicare,
            allPayer);
  }

  private static void sameYear(String part, PerformanceYear given, PerformanceYear expected) {
    if (!given.equals(expected)) {
      throw Field.contradiction(
          part + ".performanceYear", given + " was given, but the case is about " + expected + ".");
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
    facts.addAll(models);
    facts.addAll(participations);
    partialQpElection.ifPresent(facts::add);
    mipsWaiver.ifPresent(facts::add);
    baseYear.ifPresent(facts::add);
    return facts;
  }
}
