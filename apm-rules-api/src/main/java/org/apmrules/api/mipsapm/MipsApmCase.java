package org.apmrules.api.mipsapm;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apmrules.api.CaseType;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.PolicyCase;
import org.apmrules.api.internal.Field;

/**
 * The features of a payment model, or of one of its tracks, that may make it a MIPS APM in a
 * performance year (42 CFR 414.1370(b), 414.1367(b)).
 *
 * @param performanceYear the year of the MIPS performance period
 * @param model the name of the model and track, for the reader
 * @param participationByAgreementOrLaw whether APM Entities participate under an agreement with CMS
 *     or through a law or regulation
 * @param clinicianOnParticipationList whether it is so designed that the participating APM Entities
 *     include at least one MIPS eligible clinician on a Participation List
 * @param paymentBasedOnQuality whether it bases payment on quality measures
 * @param paymentBasedOnCostOrUtilization whether it bases payment on cost or utilization
 * @param firstPerformanceYearBegins the first day of the model's first performance year; left out
 *     for a model that has begun in an earlier year
 * @param scoringImpracticableInFinalYear whether it is in its final year of operation and CMS has
 *     determined in time that reporting by the APM scoring standard is impracticable
 */
@CaseType(value = "mips-apm", asks = "Is a payment model a MIPS APM?")
@RecordBuilder
public record MipsApmCase(
    PerformanceYear performanceYear,
    String model,
    boolean participationByAgreementOrLaw,
    boolean clinicianOnParticipationList,
    boolean paymentBasedOnQuality,
    boolean paymentBasedOnCostOrUtilization,
    Optional<LocalDate> firstPerformanceYearBegins,
    boolean scoringImpracticableInFinalYear)
    implements PolicyCase<MipsApmResult> {

  /** Checks the features. */
  public MipsApmCase {
    Field.required("performanceYear", performanceYear);
    Field.text("model", model);
    Field.optional("firstPerformanceYearBegins", firstPerformanceYearBegins);
  }

  @Override
  public PerformanceYear year() {
    return performanceYear;
  }

  @Override
  public List<Object> facts() {
    List<Object> facts = new ArrayList<>();
    facts.add(this);
    firstPerformanceYearBegins.map(FirstPerformanceYear::new).ifPresent(facts::add);
    return facts;
  }
}
