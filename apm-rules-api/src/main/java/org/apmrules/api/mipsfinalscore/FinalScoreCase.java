package org.apmrules.api.mipsfinalscore;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apmrules.api.CaseType;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.Points;
import org.apmrules.api.PolicyCase;
import org.apmrules.api.internal.Field;
import org.apmrules.api.mipsactivities.ActivitiesCase;
import org.apmrules.api.mipscost.CostCase;
import org.apmrules.api.mipsinteroperability.EntityInteroperabilityCase;
import org.apmrules.api.mipsinteroperability.InteroperabilityCase;
import org.apmrules.api.mipsquality.MipsQualityCase;
import org.apmrules.api.mipsweights.PerformanceCategory;
import org.apmrules.api.mipsweights.ScoringCircumstances;

/**
 * What makes up the final score of a clinician, group, virtual group or APM Entity (42 CFR
 * 414.1380(c)). Each category comes with its percent score, or with what was reported, which is
 * then scored first. A category that is weighted and has neither earns nothing; cost, which CMS
 * calculates, is then not scored.
 *
 * @param performanceYear the performance year
 * @param circumstances who is scored, and what bears on the weights
 * @param scores the percent scores that are known, each category at most once
 * @param quality what was reported in the quality category; left out if its score is given or
 *     nothing was reported
 * @param cost the cost measures that CMS calculated; left out if the score is given or there are
 *     none
 * @param activities what was done in the improvement activities category; left out if its score is
 *     given or nothing was reported
 * @param interoperability what was reported in Promoting Interoperability; left out if its score is
 *     given or nothing was reported
 * @param entityInteroperability the Promoting Interoperability scores of the participants in an APM
 *     Entity; left out if the score is given, or there is another report
 * @param facility the scores of the hospital; left out if there are none
 * @param patientComplexity how complex the patients are; left out if it is not known
 * @param complexPatientBonus the complex patient bonus as CMS gives it, instead of the complexity
 */
@CaseType(value = "mips-final-score", asks = "What is the MIPS final score?")
@RecordBuilder
public record FinalScoreCase(
    PerformanceYear performanceYear,
    ScoringCircumstances circumstances,
    List<CategoryScore> scores,
    Optional<MipsQualityCase> quality,
    Optional<CostCase> cost,
    Optional<ActivitiesCase> activities,
    Optional<InteroperabilityCase> interoperability,
    Optional<EntityInteroperabilityCase> entityInteroperability,
    Optional<FacilityScores> facility,
    Optional<PatientComplexity> patientComplexity,
    Optional<Points> complexPatientBonus)
    implements PolicyCase<FinalScore> {

  /**
   * Checks the fields.
   *
   * @throws org.apmrules.api.PolicyException if a field is missing, a category is given twice, or
   *     what was reported is of another year
   */
  public FinalScoreCase {
    Field.required("performanceYear", performanceYear);
    Field.required("circumstances", circumstances);
    scores = Field.list("scores", scores);
    Field.optional("quality", quality);
    Field.optional("cost", cost);
    Field.optional("activities", activities);
    Field.optional("interoperability", interoperability);
    Field.optional("entityInteroperability", entityInteroperability);
    Field.optional("facility", facility);
    Field.optional("patientComplexity", patientComplexity);
    Field.optional("complexPatientBonus", complexPatientBonus);
    Set<PerformanceCategory> given = EnumSet.noneOf(PerformanceCategory.class);
    for (int i = 0; i < scores.size(); i++) {
      once("scores[" + i + "]", scores.get(i).category(), given);
    }
    reported("quality", PerformanceCategory.QUALITY, quality, performanceYear, given);
    reported("cost", PerformanceCategory.COST, cost, performanceYear, given);
    reported(
        "activities",
        PerformanceCategory.IMPROVEMENT_ACTIVITIES,
        activities,
        performanceYear,
        given);
    reported(
        "interoperability",
        PerformanceCategory.PROMOTING_INTEROPERABILITY,
        interoperability,
        performanceYear,
        given);
    reported(
        "entityInteroperability",
        PerformanceCategory.PROMOTING_INTEROPERABILITY,
        entityInteroperability,
        performanceYear,
        given);
    if (patientComplexity.isPresent() && complexPatientBonus.isPresent()) {
      throw Field.contradiction(
          "complexPatientBonus", "Both the bonus and what it is computed from were given.");
    }
  }

  private static void once(
      String field, PerformanceCategory category, Set<PerformanceCategory> given) {
    if (!given.add(category)) {
      throw Field.contradiction(field, category + " was given twice.");
    }
  }

  private static void reported(
      String field,
      PerformanceCategory category,
      Optional<? extends PolicyCase<?>> report,
      PerformanceYear year,
      Set<PerformanceCategory> given) {
    if (report.isPresent()) {
      once(field, category, given);
      if (!report.get().year().equals(year)) {
        throw Field.contradiction(
            field,
            "It is of performance year " + report.get().year() + ", the case of " + year + ".");
      }
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
    facts.add(circumstances);
    facts.addAll(scores);
    quality.map(QualityToScore::new).ifPresent(facts::add);
    cost.map(CostToScore::new).ifPresent(facts::add);
    activities.map(ActivitiesToScore::new).ifPresent(facts::add);
    interoperability.map(InteroperabilityToScore::new).ifPresent(facts::add);
    entityInteroperability.map(EntityInteroperabilityToScore::new).ifPresent(facts::add);
    facility.ifPresent(facts::add);
    complexPatientBonus.map(ComplexPatientBonus::new).ifPresent(facts::add);
    patientComplexity.ifPresent(
        complexity -> {
          facts.add(complexity);
          facts.addAll(complexity.participants());
          complexity.distributions().ifPresent(facts::add);
        });
    return facts;
  }
}
