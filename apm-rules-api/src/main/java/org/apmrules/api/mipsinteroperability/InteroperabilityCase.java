package org.apmrules.api.mipsinteroperability;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apmrules.api.CaseType;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.PolicyCase;
import org.apmrules.api.internal.Field;

/**
 * What a clinician, group, virtual group or APM Entity reported in Promoting Interoperability.
 *
 * @param performanceYear the performance year
 * @param attestationsMade whether all required attestations were made, among them that on the
 *     security risk analysis
 * @param reports the reports by measure; several of one measure name different registries
 * @param advancingCareInformation what was reported in the form of the first two years; left out
 *     for later years
 */
@CaseType(
    value = "mips-promoting-interoperability",
    asks = "What is the MIPS Promoting Interoperability score?")
public record InteroperabilityCase(
    PerformanceYear performanceYear,
    boolean attestationsMade,
    List<InteroperabilityReport> reports,
    Optional<AdvancingCareInformation> advancingCareInformation)
    implements PolicyCase<InteroperabilityScore> {

  /**
   * Checks the fields.
   *
   * @throws org.apmrules.api.PolicyException if a field is missing, or a measure and registry is
   *     given twice
   */
  public InteroperabilityCase {
    Field.required("performanceYear", performanceYear);
    reports = Field.list("reports", reports);
    Field.optional("advancingCareInformation", advancingCareInformation);
    Field.eachOnce("reports", reports, "", InteroperabilityReport::name);
  }

  @Override
  public PerformanceYear year() {
    return performanceYear;
  }

  @Override
  public List<Object> facts() {
    List<Object> facts = new ArrayList<>();
    facts.add(this);
    facts.addAll(reports);
    advancingCareInformation.ifPresent(
        given -> {
          facts.add(given);
          facts.addAll(given.performance());
        });
    return facts;
  }
}
