package org.apmrules.policy.contract;

import org.apmrules.api.contract.LimitPlace;
import org.apmrules.policy.mechanics.Cap;

/**
 * The limit that governs.
 *
 * @param place where it is applied
 * @param cap the limit
 */
public record SharingLimit(LimitPlace place, Cap cap) {}
