package org.apmrules.api.mipsinteroperability;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.apmrules.api.internal.Field;

/**
 * What was reported in the form of the first two years (42 CFR 414.1380(b)(4)(i)).
 *
 * @param baseMeasuresMet whether all base score measures were reported
 * @param performance the performance score measures, each once
 * @param additionalRegistry whether data went to a public health agency or registry beyond the
 *     performance score
 * @param activitiesUsingCehrt whether improvement activities were done with certified technology
 * @param edition2015Only whether only 2015 Edition technology and its measures were used
 */
@RecordBuilder
public record AdvancingCareInformation(
    boolean baseMeasuresMet,
    List<CountedMeasure> performance,
    boolean additionalRegistry,
    boolean activitiesUsingCehrt,
    boolean edition2015Only) {

  /**
   * Checks the fields.
   *
   * @throws org.apmrules.api.PolicyException if a measure is given twice
   */
  public AdvancingCareInformation {
    performance = Field.list("performance", performance);
    Field.eachOnce("performance", performance, "", CountedMeasure::measure);
  }
}
