package org.apmrules.policy.contract;

import org.apmrules.api.Rate;
import org.apmrules.policy.mechanics.Gate;

/**
 * The quality gate of the side in play.
 *
 * @param gate the gate
 */
public record GateOfSide(Gate<Rate> gate) {}
