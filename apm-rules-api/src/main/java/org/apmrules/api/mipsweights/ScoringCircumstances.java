package org.apmrules.api.mipsweights;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apmrules.api.Count;
import org.apmrules.api.internal.Field;
import org.apmrules.api.mipsmeasure.ScoringPathway;
import org.apmrules.api.mipsquality.Submitter;

/**
 * Who is scored, under which rules, and what bears on the weights of the categories.
 *
 * @param pathway the rules under which it is scored
 * @param submitter as what it reports
 * @param smallPractice whether it is a small practice
 * @param webInterfaceModel whether its APM required the CMS Web Interface; read only under the APM
 *     scoring standard
 * @param clinicianTypes the types of its clinicians; none if they are not known
 * @param specialStatuses the statuses that CMS gave it as a whole
 * @param reweightings the findings of CMS that a category is not to be scored
 * @param dataSubmitted the categories for which data were submitted
 * @param joinedLate whether it is a clinician who joined the practice in the last three months of
 *     the performance period, where the practice does not report as a group or entity
 * @param group the clinicians one by one, where each may have another reason that Promoting
 *     Interoperability is not scored; left out for an individual, or if they are not known
 */
@RecordBuilder
public record ScoringCircumstances(
    ScoringPathway pathway,
    Submitter submitter,
    boolean smallPractice,
    boolean webInterfaceModel,
    Set<ClinicianType> clinicianTypes,
    Set<SpecialStatus> specialStatuses,
    List<Reweighting> reweightings,
    Set<PerformanceCategory> dataSubmitted,
    boolean joinedLate,
    Optional<GroupClinicians> group) {

  /**
   * Checks the fields.
   *
   * @throws org.apmrules.api.PolicyException if a field is missing, others than an individual
   *     joined late, or an individual has clinicians
   */
  public ScoringCircumstances {
    Field.required("pathway", pathway);
    Field.required("submitter", submitter);
    clinicianTypes = Field.set("clinicianTypes", clinicianTypes);
    specialStatuses = Field.set("specialStatuses", specialStatuses);
    reweightings = Field.list("reweightings", reweightings);
    dataSubmitted = Field.set("dataSubmitted", dataSubmitted);
    Field.optional("group", group);
    if (group.isPresent() && submitter == Submitter.INDIVIDUAL) {
      throw Field.contradiction("group", "An individual consists of no other clinicians.");
    }
    if (joinedLate && submitter != Submitter.INDIVIDUAL) {
      throw Field.contradiction(
          "joinedLate", "Only an individual joins a practice; " + submitter + " was given.");
    }
  }

  /** Returns whether data were submitted for the category. */
  public boolean submitted(PerformanceCategory category) {
    return dataSubmitted.contains(category);
  }

  /** Returns whether data were submitted for any category. */
  public boolean submittedAny() {
    return !dataSubmitted.isEmpty();
  }

  /** Returns for how many categories data were submitted. */
  public Count categoriesSubmitted() {
    return Count.of(dataSubmitted.size());
  }

  /** Returns whether the types of clinicians are known and each is one of those given. */
  public boolean consistsOf(Set<ClinicianType> types) {
    return !clinicianTypes.isEmpty() && types.containsAll(clinicianTypes);
  }

  /** Returns whether it has one of the statuses. */
  public boolean hasSpecialStatus() {
    return !specialStatuses.isEmpty();
  }

  /** Returns whether it is scored as traditional MIPS scores. */
  public boolean isTraditional() {
    return pathway == ScoringPathway.TRADITIONAL_MIPS;
  }

  /** Returns the same with a finding for each of the categories that no measure can be scored. */
  public ScoringCircumstances withoutMeasuresFor(Set<PerformanceCategory> categories) {
    List<Reweighting> all = new ArrayList<>(reweightings);
    categories.forEach(
        category -> all.add(new Reweighting(category, ReweightingReason.NO_SCORABLE_MEASURE)));
    return new ScoringCircumstances(
        pathway,
        submitter,
        smallPractice,
        webInterfaceModel,
        clinicianTypes,
        specialStatuses,
        all,
        dataSubmitted,
        joinedLate,
        group);
  }
}
