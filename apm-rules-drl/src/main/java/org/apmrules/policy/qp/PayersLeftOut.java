package org.apmrules.policy.qp;

import java.util.Set;
import org.apmrules.api.qp.AllPayerFigures;
import org.apmrules.api.qp.PayerKind;

/**
 * The payers that do not count in a Threshold Score.
 *
 * @param figures the figures of the score
 * @param payers the kinds of payer
 */
public record PayersLeftOut(AllPayerFigures figures, Set<PayerKind> payers) {}
