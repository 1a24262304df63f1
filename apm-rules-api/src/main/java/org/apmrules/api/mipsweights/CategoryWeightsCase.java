package org.apmrules.api.mipsweights;

import java.util.ArrayList;
import java.util.List;
import org.apmrules.api.CaseType;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.PolicyCase;
import org.apmrules.api.internal.Field;

/**
 * Asks which performance categories are scored and with which weights (42 CFR 414.1380(c)(2),
 * 414.1370(h), 414.1367(d)).
 *
 * @param performanceYear the performance year
 * @param circumstances who is scored, and what bears on the weights
 * @param facilityBased whether quality and cost are taken from a hospital's score, so that it does
 *     not matter whether measures of the clinician can be scored (42 CFR 414.1380(e))
 */
@CaseType(
    value = "mips-category-weights",
    asks = "Which MIPS performance categories are scored, and with which weights?")
public record CategoryWeightsCase(
    PerformanceYear performanceYear, ScoringCircumstances circumstances, boolean facilityBased)
    implements PolicyCase<CategoryWeighting> {

  /** Checks the fields. */
  public CategoryWeightsCase {
    Field.required("performanceYear", performanceYear);
    Field.required("circumstances", circumstances);
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
    facts.addAll(circumstances.reweightings());
    circumstances
        .group()
        .ifPresent(
            group -> {
              facts.add(group);
              facts.addAll(group.clinicians());
            });
    return facts;
  }
}
