package org.apmrules.api.advancedapm;

import java.util.ArrayList;
import java.util.List;
import org.apmrules.api.terms.QualityMeasure;

/**
 * How a model uses quality measures (42 CFR 414.1415(b)).
 *
 * @param affectsPayment whether quality performance is a factor in determining payment to
 *     participants for covered professional services
 * @param measures the measures on which payment depends, no name twice
 * @param outcomeMeasureAvailable whether the final list of MIPS quality measures has an outcome
 *     measure that is available and applicable to the model, as CMS determines
 * @param firstQpPerformancePeriod whether the year is the model's first QP Performance Period
 */
public record QualityTerms(
    boolean affectsPayment,
    List<QualityMeasure> measures,
    boolean outcomeMeasureAvailable,
    boolean firstQpPerformancePeriod) {

  /** Checks the terms. */
  public QualityTerms {
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
