package org.apmrules.policy.acoadvances;

import java.time.LocalDate;
import org.apmrules.api.Count;
import org.apmrules.api.Money;

/**
 * The payments that an eligible ACO receives.
 *
 * @param oneTimePayment what is paid at the start of the first year
 * @param mostBeneficiaries the most beneficiaries that count for a quarterly payment
 * @param yearsWithPayments the years of the agreement with quarterly payments
 * @param agreementsFrom the first start of an agreement period with such payments
 */
public record AdvanceInvestmentTerms(
    Money oneTimePayment,
    Count mostBeneficiaries,
    int yearsWithPayments,
    LocalDate agreementsFrom) {}
