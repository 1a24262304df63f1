package org.apmrules.api.mipsmeasure;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apmrules.api.Count;
import org.apmrules.api.Performance;
import org.apmrules.api.PolicyException;
import org.apmrules.api.Rate;
import org.apmrules.api.benchmark.MeasureBenchmark;
import org.apmrules.api.internal.Field;

/**
 * A quality measure as it was submitted, or as CMS calculated it, with its benchmark.
 *
 * @param measure the identifier, such as 001; the same for all collection types
 * @param collectionType the collection type
 * @param priority whether it is a high priority measure
 * @param performance what was measured, in the unit of the benchmark; left out for the CAHPS for
 *     MIPS survey
 * @param surveyMeasures the summary survey measures of the CAHPS for MIPS survey; none for others
 * @param cases the cases in the denominator; left out where it is only known that they suffice
 * @param clinicians the clinicians in the group, which administrative claims measures ask for; left
 *     out for other measures, or where it is only known that they suffice
 * @param dataCompleteness the share of the eligible cases that was reported; left out where it is
 *     only known that it suffices
 * @param benchmark the benchmark; left out if the measure has none
 * @param newMeasure how long it has been in MIPS; left out if for more than two performance periods
 * @param endToEndElectronic whether it was reported end to end by electronic means
 * @param suppressed whether a significant change or error keeps CMS from scoring it, also on nine
 *     months of data
 */
@RecordBuilder
public record MeasureReport(
    String measure,
    CollectionType collectionType,
    MeasurePriority priority,
    Optional<Performance> performance,
    List<SurveyMeasure> surveyMeasures,
    Optional<Count> cases,
    Optional<Count> clinicians,
    Optional<Rate> dataCompleteness,
    Optional<MeasureBenchmark> benchmark,
    Optional<NewMeasureYear> newMeasure,
    boolean endToEndElectronic,
    boolean suppressed) {

  private static final int MOST_SURVEY_MEASURES = 100;

  /**
   * Checks the fields.
   *
   * @throws PolicyException if a field is missing or out of range, a survey has a performance, or
   *     another measure has summary survey measures or no performance
   */
  public MeasureReport {
    Field.text("measure", measure);
    Field.required("collectionType", collectionType);
    Field.required("priority", priority);
    Field.optional("performance", performance);
    surveyMeasures = Field.list("surveyMeasures", surveyMeasures);
    Field.between("surveyMeasures", surveyMeasures.size(), 0, MOST_SURVEY_MEASURES);
    Field.optional("cases", cases);
    Field.optional("clinicians", clinicians);
    Field.optional("dataCompleteness", dataCompleteness)
        .ifPresent(share -> Field.share("dataCompleteness", share));
    Field.optional("benchmark", benchmark);
    Field.optional("newMeasure", newMeasure);
    boolean survey = collectionType == CollectionType.CAHPS_FOR_MIPS;
    if (survey == performance.isPresent()) {
      throw Field.contradiction(
          "performance",
          survey
              ? "A survey has summary survey measures, each with its own performance."
              : "The performance is needed for every measure but a survey.");
    }
    if (survey ? benchmark.isPresent() : !surveyMeasures.isEmpty()) {
      throw Field.contradiction(
          survey ? "benchmark" : "surveyMeasures",
          "A survey, and nothing else, is scored by the benchmarks of its summary survey"
              + " measures.");
    }
  }

  /** Returns whether its identifier sorts before that of another measure. */
  public boolean comesBefore(MeasureReport other) {
    return measure.compareTo(other.measure) < 0;
  }

  /** Returns whether the number of cases or clinicians is stated. */
  public boolean statesNumbers() {
    return cases.isPresent() || clinicians.isPresent();
  }

  /** Returns whether the data completeness is stated. */
  public boolean statesDataCompleteness() {
    return dataCompleteness.isPresent();
  }

  /** Returns whether the cases are known to be fewer than a minimum. */
  public boolean hasFewerCasesThan(Count minimum) {
    return cases.isPresent() && cases.get().compareTo(minimum) < 0;
  }

  /** Returns whether the clinicians are known to be fewer than a minimum. */
  public boolean hasFewerCliniciansThan(Count minimum) {
    return clinicians.isPresent() && clinicians.get().compareTo(minimum) < 0;
  }

  /** Returns whether the data completeness is known to be lower than a minimum. */
  public boolean isLessCompleteThan(Rate minimum) {
    return dataCompleteness.isPresent() && dataCompleteness.get().compareTo(minimum) < 0;
  }

  /** Returns whether the measure has no benchmark. */
  public boolean lacksBenchmark() {
    return benchmark.isEmpty();
  }

  /** Returns whether the performance is above zero, as that of a survey always is. */
  public boolean isAboveZero() {
    return performance.isEmpty() || performance.get().isPositive();
  }

  /** Returns the report and its parts, which rules match. */
  public List<Object> facts() {
    List<Object> facts = new ArrayList<>();
    facts.add(this);
    performance.ifPresent(facts::add);
    facts.addAll(surveyMeasures);
    benchmark.ifPresent(given -> facts.addAll(given.facts()));
    newMeasure.ifPresent(facts::add);
    return facts;
  }
}
