package org.apmrules.api.mipscost;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apmrules.api.CaseType;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.PolicyCase;
import org.apmrules.api.internal.Field;

/**
 * The cost measures of a clinician, group or virtual group.
 *
 * @param performanceYear the performance year
 * @param measures the measures that CMS calculated, each once
 * @param prior the score of the year before, with which improvement is measured; left out if there
 *     is none
 */
@CaseType(value = "mips-cost-category", asks = "What is the MIPS cost category score?")
public record CostCase(
    PerformanceYear performanceYear, List<CostMeasure> measures, Optional<PriorCostScore> prior)
    implements PolicyCase<CostScore> {

  /**
   * Checks the fields.
   *
   * @throws org.apmrules.api.PolicyException if a field is missing or a measure is given twice
   */
  public CostCase {
    Field.required("performanceYear", performanceYear);
    measures = Field.list("measures", measures);
    Field.optional("prior", prior);
    Field.eachOnce("measures", measures, "", CostMeasure::measure);
  }

  @Override
  public PerformanceYear year() {
    return performanceYear;
  }

  @Override
  public List<Object> facts() {
    List<Object> facts = new ArrayList<>();
    facts.add(this);
    measures.forEach(measure -> facts.addAll(measure.facts()));
    prior.ifPresent(facts::add);
    return facts;
  }
}
