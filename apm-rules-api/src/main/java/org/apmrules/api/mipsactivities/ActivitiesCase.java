package org.apmrules.api.mipsactivities;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apmrules.api.CaseType;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.PolicyCase;
import org.apmrules.api.internal.Field;
import org.apmrules.api.mipsmeasure.ScoringPathway;

/**
 * What a clinician, group, virtual group or APM Entity did in the improvement activities category.
 *
 * @param performanceYear the performance year
 * @param pathway the rules under which it is scored
 * @param activities the activities attested, each once
 * @param specialStatus whether it is a small practice, in a rural area or a health professional
 *     shortage area, or non-patient facing
 * @param valuePathway whether it reports a MIPS Value Pathway
 * @param mipsApmParticipant whether it takes part in a MIPS APM
 * @param qualityAndInteroperabilitySubmitted whether it submitted data for both quality and
 *     Promoting Interoperability
 * @param relieved whether a hardship or extreme circumstances relieve it of a category
 * @param medicalHome its recognition as a medical home; left out if it has none
 * @param assigned the score that CMS assigned to its APM; left out if it is not known
 */
@CaseType(
    value = "mips-improvement-activities",
    asks = "What is the MIPS improvement activities score?")
@RecordBuilder
public record ActivitiesCase(
    PerformanceYear performanceYear,
    ScoringPathway pathway,
    List<ImprovementActivity> activities,
    boolean specialStatus,
    boolean valuePathway,
    boolean mipsApmParticipant,
    boolean qualityAndInteroperabilitySubmitted,
    boolean relieved,
    Optional<MedicalHome> medicalHome,
    Optional<AssignedActivities> assigned)
    implements PolicyCase<ActivitiesScore> {

  /**
   * Checks the fields.
   *
   * @throws org.apmrules.api.PolicyException if a field is missing or an activity is given twice
   */
  public ActivitiesCase {
    Field.required("performanceYear", performanceYear);
    Field.required("pathway", pathway);
    activities = Field.list("activities", activities);
    Field.optional("medicalHome", medicalHome);
    Field.optional("assigned", assigned);
    Field.eachOnce("activities", activities, "", ImprovementActivity::activity);
  }

  /** Returns whether it does what half of the score is given for to participants in MIPS APMs. */
  public boolean earnsHalf() {
    return mipsApmParticipant
        && !relieved
        && (!activities.isEmpty() || qualityAndInteroperabilitySubmitted);
  }

  @Override
  public PerformanceYear year() {
    return performanceYear;
  }

  @Override
  public List<Object> facts() {
    List<Object> facts = new ArrayList<>();
    facts.add(this);
    facts.addAll(activities);
    medicalHome.ifPresent(facts::add);
    assigned.ifPresent(facts::add);
    return facts;
  }
}
