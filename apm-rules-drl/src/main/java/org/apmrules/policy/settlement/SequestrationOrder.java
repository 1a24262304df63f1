package org.apmrules.policy.settlement;

import org.apmrules.policy.mechanics.Sequestration;

/**
 * The cut that sequestration makes in shared savings.
 *
 * @param sequestration the cut
 */
public record SequestrationOrder(Sequestration sequestration) {}
