package org.apmrules.policy.qp;

import java.util.Set;
import org.apmrules.api.qp.PayerKind;

/**
 * The payers whose payments and patients the All-Payer Combination Option leaves out.
 *
 * @param withMedicaidArrangement if a Medicaid arrangement is available
 * @param withoutMedicaidArrangement if none is available
 */
public record ExcludedPayers(
    Set<PayerKind> withMedicaidArrangement, Set<PayerKind> withoutMedicaidArrangement) {}
