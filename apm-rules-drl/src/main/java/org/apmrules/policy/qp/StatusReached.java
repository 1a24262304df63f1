package org.apmrules.policy.qp;

import org.apmrules.api.qp.QpStatus;

/**
 * The greatest status that is reached.
 *
 * @param status the status
 * @param medicareOptionSufficed whether the Medicare Option alone gives it
 */
public record StatusReached(QpStatus status, boolean medicareOptionSufficed) {}
