package org.apmrules.policy.sharedsavingsquality;

import org.apmrules.api.Rate;
import org.apmrules.policy.mechanics.Gate;

/**
 * When extreme circumstances count.
 *
 * @param gate the share of beneficiaries affected that must be reached
 */
public record CircumstanceTerms(Gate<Rate> gate) {}
