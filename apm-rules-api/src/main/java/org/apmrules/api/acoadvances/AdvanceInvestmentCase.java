package org.apmrules.api.acoadvances;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apmrules.api.CaseType;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.PolicyCase;
import org.apmrules.api.PolicyException;
import org.apmrules.api.ProblemCode;
import org.apmrules.api.internal.Field;
import org.apmrules.api.sharedsavings.RevenueCategory;

/**
 * What decides the advance investment payments of an ACO in a year of its agreement (42 CFR
 * 425.630).
 *
 * @param performanceYear the performance year
 * @param aco the ACO's identifier, for the reader
 * @param track the track, as the law names it, such as {@code BASIC Level A}
 * @param agreementStart the day on which the agreement period began
 * @param yearOfAgreement the number of the performance year in the agreement period, from 1
 * @param newAco whether it is neither renewing nor re-entering
 * @param revenueCategory whether it is a low or a high revenue ACO
 * @param experiencedWithRisk whether it is experienced with performance-based risk initiatives
 * @param beneficiaries the beneficiaries of the latest assignment list, in groups without overlap
 */
@CaseType(
    value = "advance-investment-payments",
    asks = "Which advance investment payments does an ACO receive in a year?")
@RecordBuilder
public record AdvanceInvestmentCase(
    PerformanceYear performanceYear,
    String aco,
    String track,
    LocalDate agreementStart,
    int yearOfAgreement,
    boolean newAco,
    RevenueCategory revenueCategory,
    boolean experiencedWithRisk,
    List<BeneficiaryGroup> beneficiaries)
    implements PolicyCase<AdvanceInvestment> {

  private static final int LONGEST = 20;

  /**
   * Checks the case.
   *
   * @throws PolicyException {@link ProblemCode#CONTRADICTION} for a group given twice
   */
  public AdvanceInvestmentCase {
    Field.required("performanceYear", performanceYear);
    Field.text("aco", aco);
    Field.text("track", track);
    Field.required("agreementStart", agreementStart);
    Field.between("yearOfAgreement", yearOfAgreement, 1, LONGEST);
    Field.required("revenueCategory", revenueCategory);
    beneficiaries = Field.list("beneficiaries", beneficiaries);
    Field.eachOnce("beneficiaries", beneficiaries, "name", each -> each.name());
  }

  /** Returns whether it is the first year of the agreement period. */
  public boolean isInFirstYear() {
    return yearOfAgreement == 1;
  }

  @Override
  public PerformanceYear year() {
    return performanceYear;
  }

  @Override
  public List<Object> facts() {
    List<Object> facts = new ArrayList<>();
    facts.add(this);
    for (BeneficiaryGroup group : beneficiaries) {
      facts.add(group);
      group.areaDeprivationRank().ifPresent(rank -> facts.add(new RankedGroup(group.name(), rank)));
    }
    return List.copyOf(facts);
  }
}
