package org.apmrules.api.mipsquality;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apmrules.api.CaseType;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.PolicyCase;
import org.apmrules.api.PolicyException;
import org.apmrules.api.internal.Field;
import org.apmrules.api.mipsmeasure.MeasureReport;
import org.apmrules.api.mipsmeasure.ScoringPathway;

/**
 * What a clinician, group, virtual group or APM Entity reported in the quality performance category
 * (42 CFR 414.1330, 414.1367(c)(1), 414.1380(b)(1)).
 *
 * @param performanceYear the performance year
 * @param pathway the rules under which it is scored
 * @param submitter as what it reports
 * @param sharedSavingsAco whether it is an ACO of the Medicare Shared Savings Program
 * @param appPlus whether it chose to report the APP Plus quality measure set, which policy requires
 *     of some and offers to others
 * @param smallPractice whether it is a small practice
 * @param measures the measures reported, and those that CMS calculated from claims; each measure
 *     and collection type once
 * @param surveySampleTooSmall whether it registered for the CAHPS for MIPS survey but had too small
 *     a sample
 * @param eligibleMeasures what it could have reported; left out if that is no less than required
 * @param modelReporting how quality is reported to the model, of a participant in a MIPS APM; left
 *     out if the model requires no report
 * @param prior the achievement percent score of the year before; left out if there is none
 */
@CaseType(
    value = "mips-quality-category",
    asks = "What is the MIPS quality performance category score?")
@RecordBuilder
public record MipsQualityCase(
    PerformanceYear performanceYear,
    ScoringPathway pathway,
    Submitter submitter,
    boolean sharedSavingsAco,
    boolean appPlus,
    boolean smallPractice,
    List<MeasureReport> measures,
    boolean surveySampleTooSmall,
    Optional<EligibleMeasures> eligibleMeasures,
    Optional<ModelQualityReporting> modelReporting,
    Optional<PriorAchievement> prior)
    implements PolicyCase<MipsQualityResult> {

  private static final int MOST_MEASURES = 500;

  /**
   * Checks the fields.
   *
   * @throws PolicyException if a field is missing, or a measure is given twice for a collection
   *     type
   */
  public MipsQualityCase {
    Field.required("performanceYear", performanceYear);
    Field.required("pathway", pathway);
    Field.required("submitter", submitter);
    measures = Field.list("measures", measures);
    Field.between("measures", measures.size(), 0, MOST_MEASURES);
    Field.optional("eligibleMeasures", eligibleMeasures);
    Field.optional("modelReporting", modelReporting);
    Field.optional("prior", prior);
    Field.eachOnce(
        "measures", measures, "", each -> each.measure() + " by " + each.collectionType());
  }

  /** Returns whether it is not scored under the APM Performance Pathway. */
  public boolean isOutsidePathway() {
    return pathway != ScoringPathway.APM_PERFORMANCE_PATHWAY;
  }

  /** Returns whether the model requires quality measures that are not reported through MIPS. */
  public boolean isReportedToModel() {
    return modelReporting.filter(ModelQualityReporting.OUTSIDE_MIPS::equals).isPresent();
  }

  @Override
  public PerformanceYear year() {
    return performanceYear;
  }

  @Override
  public List<Object> facts() {
    List<Object> facts = new ArrayList<>();
    facts.add(this);
    facts.addAll(measures);
    eligibleMeasures.ifPresent(facts::add);
    prior.ifPresent(facts::add);
    return facts;
  }
}
