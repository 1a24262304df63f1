package org.apmrules.api.acoadvances;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import org.apmrules.api.Count;
import org.apmrules.api.Money;
import org.apmrules.api.internal.Field;

/**
 * The advance investment payments of an ACO in a year.
 *
 * @param eligible whether the ACO is eligible
 * @param missing what it lacks, in plain sentences; none if it is eligible
 * @param oneTimePayment what is paid once at the start of the year, in dollars
 * @param countedBeneficiaries the beneficiaries that count for the quarterly payment
 * @param quarterlyPayment what is paid in each quarter of the year on this list, in dollars
 */
@RecordBuilder
public record AdvanceInvestment(
    boolean eligible,
    Set<String> missing,
    Money oneTimePayment,
    Count countedBeneficiaries,
    Money quarterlyPayment) {

  /** Checks the result. */
  public AdvanceInvestment {
    missing = Field.set("missing", missing);
    Field.notNegative("oneTimePayment", oneTimePayment);
    Field.required("countedBeneficiaries", countedBeneficiaries);
    Field.notNegative("quarterlyPayment", quarterlyPayment);
  }
}
