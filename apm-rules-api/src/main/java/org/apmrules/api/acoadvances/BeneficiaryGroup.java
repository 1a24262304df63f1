package org.apmrules.api.acoadvances;

import java.util.Optional;
import org.apmrules.api.Count;
import org.apmrules.api.PolicyException;
import org.apmrules.api.ProblemCode;
import org.apmrules.api.internal.Field;

/**
 * Assigned beneficiaries who are alike in what their risk-factor score follows from.
 *
 * @param name the group's name, unique in the case
 * @param dualOrLowIncomeSubsidy whether they are dually eligible or receive the Part D low-income
 *     subsidy
 * @param areaDeprivationRank the national percentile rank, 1 to 100, of the area deprivation index
 *     of where they live; left out if none can be matched
 * @param beneficiaries how many they are
 */
public record BeneficiaryGroup(
    String name,
    boolean dualOrLowIncomeSubsidy,
    Optional<Count> areaDeprivationRank,
    Count beneficiaries) {

  private static final int HIGHEST_RANK = 100;

  /**
   * Checks the rank.
   *
   * @throws PolicyException {@link ProblemCode#OUT_OF_RANGE} for a rank outside 1 to 100
   */
  public BeneficiaryGroup {
    Field.text("name", name);
    Field.optional("areaDeprivationRank", areaDeprivationRank)
        .ifPresent(rank -> Field.between("areaDeprivationRank", rank.value(), 1, HIGHEST_RANK));
    Field.required("beneficiaries", beneficiaries);
  }
}
