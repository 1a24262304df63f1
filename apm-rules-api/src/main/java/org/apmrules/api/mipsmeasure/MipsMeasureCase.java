package org.apmrules.api.mipsmeasure;

import java.util.ArrayList;
import java.util.List;
import org.apmrules.api.CaseType;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.PolicyCase;
import org.apmrules.api.internal.Field;

/**
 * One quality measure to be scored (42 CFR 414.1380(b)(1)).
 *
 * @param performanceYear the performance year
 * @param pathway the rules under which the submitter is scored
 * @param smallPractice whether the submitter is a small practice
 * @param report the measure as reported
 */
@CaseType(
    value = "mips-quality-measure",
    asks = "How many measure achievement points does a quality measure earn in MIPS?")
public record MipsMeasureCase(
    PerformanceYear performanceYear,
    ScoringPathway pathway,
    boolean smallPractice,
    MeasureReport report)
    implements PolicyCase<MipsMeasureResult> {

  /** Checks the fields. */
  public MipsMeasureCase {
    Field.required("performanceYear", performanceYear);
    Field.required("pathway", pathway);
    Field.required("report", report);
  }

  @Override
  public PerformanceYear year() {
    return performanceYear;
  }

  @Override
  public List<Object> facts() {
    List<Object> facts = new ArrayList<>();
    facts.add(this);
    facts.addAll(report.facts());
    return facts;
  }
}
