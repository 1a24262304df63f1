package org.apmrules.api.otherpayer;

import java.util.ArrayList;
import java.util.List;
import org.apmrules.api.terms.QualityMeasure;

/**
 * How a payment arrangement uses quality measures (42 CFR 414.1420(c)).
 *
 * @param measures the measures that the arrangement applies, no name twice
 * @param outcomeMeasureApplicable whether the MIPS quality measure list has an outcome measure that
 *     is applicable to the arrangement
 * @param determinedForEarlierPeriod whether CMS has determined the arrangement to be an Other Payer
 *     Advanced APM for an earlier QP Performance Period
 */
public record ArrangementQuality(
    List<QualityMeasure> measures,
    boolean outcomeMeasureApplicable,
    boolean determinedForEarlierPeriod) {

  /** Checks the terms. */
  public ArrangementQuality {
    measures = QualityMeasure.distinct("measures", measures);
  }

  /** Returns these terms and the measures, which rules match one by one. */
  public List<Object> facts() {
    List<Object> facts = new ArrayList<>();
    facts.add(this);
    facts.addAll(measures);
    return facts;
  }
}
