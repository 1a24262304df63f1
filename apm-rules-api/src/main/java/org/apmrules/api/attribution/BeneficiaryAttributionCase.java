package org.apmrules.api.attribution;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apmrules.api.CaseType;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.PolicyCase;
import org.apmrules.api.PolicyException;
import org.apmrules.api.internal.Field;

/**
 * The facts of one beneficiary for one APM Entity, or one eligible clinician scored individually,
 * over one determination period (42 CFR 414.1305, 414.1435).
 *
 * @param performanceYear the year of the QP Performance Period
 * @param medicareAdvantageOrCostPlan whether enrolled in Medicare Advantage or a Medicare cost plan
 * @param medicareSecondaryPayer whether Medicare is a secondary payer
 * @param partA whether enrolled in Medicare Part A
 * @param partB whether enrolled in Medicare Part B
 * @param age the age in completed years, from 0 to 150
 * @param unitedStatesResident whether a resident of the United States
 * @param evaluationAndManagementClaim whether an eligible clinician of the APM Entity has at least
 *     one claim for evaluation and management services to the beneficiary in the period
 * @param coveredProfessionalServiceClaim whether there is at least one such claim for any covered
 *     professional service
 * @param ruralHealthOrFederallyQualifiedClinicService whether the beneficiary was given services of
 *     a Rural Health Clinic or a Federally Qualified Health Center, which count for the patient
 *     count method only
 * @param basisSetByCms for an APM that does not attribute on evaluation and management services:
 *     the basis that CMS set; else left out
 * @param onAttributionList whether on the latest available list of beneficiaries attributed to the
 *     APM Entity at the time of the determination
 * @param prospectiveAttributionElsewhere if the beneficiary is prospectively attributed to another
 *     APM Entity; else left out
 */
@CaseType(
    value = "beneficiary-attribution",
    asks = "Is a beneficiary attribution-eligible, and attributed, for a Threshold Score?")
@RecordBuilder
public record BeneficiaryAttributionCase(
    PerformanceYear performanceYear,
    boolean medicareAdvantageOrCostPlan,
    boolean medicareSecondaryPayer,
    boolean partA,
    boolean partB,
    int age,
    boolean unitedStatesResident,
    boolean evaluationAndManagementClaim,
    boolean coveredProfessionalServiceClaim,
    boolean ruralHealthOrFederallyQualifiedClinicService,
    Optional<BasisSetByCms> basisSetByCms,
    boolean onAttributionList,
    Optional<ProspectiveAttributionElsewhere> prospectiveAttributionElsewhere)
    implements PolicyCase<BeneficiaryAttribution> {

  private static final int OLDEST = 150;

  /**
   * Checks the fields.
   *
   * @throws PolicyException if a field is missing, the age is out of range, or there is a claim for
   *     evaluation and management services but none for a covered professional service, or a
   *     beneficiary on the attribution list is said not to be attributable
   */
  public BeneficiaryAttributionCase {
    Field.required("performanceYear", performanceYear);
    Field.between("age", age, 0, OLDEST);
    Field.optional("basisSetByCms", basisSetByCms);
    Field.optional("prospectiveAttributionElsewhere", prospectiveAttributionElsewhere);
    notAttributable(onAttributionList, prospectiveAttributionElsewhere);
    if (evaluationAndManagementClaim && !coveredProfessionalServiceClaim) {
      throw Field.contradiction(
          "coveredProfessionalServiceClaim",
          "No claim for a covered professional service was given, but one for evaluation and"
              + " management services, which are covered professional services.");
    }
  }

  private static void notAttributable(
      boolean listed, Optional<ProspectiveAttributionElsewhere> elsewhere) {
    if (listed && elsewhere.isPresent() && !elsewhere.get().attributableHere()) {
      throw Field.contradiction(
          "prospectiveAttributionElsewhere.attributableHere",
          "The beneficiary is said not to be attributable here, but is on the attribution list.");
    }
  }

  @Override
  public PerformanceYear year() {
    return performanceYear;
  }

  @Override
  public List<Object> facts() {
    List<Object> facts = new ArrayList<>(3);
    facts.add(this);
    basisSetByCms.ifPresent(facts::add);
    prospectiveAttributionElsewhere.ifPresent(facts::add);
    return facts;
  }
}
