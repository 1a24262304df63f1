package org.apmrules.policy.acobenchmark;

import org.apmrules.api.acobenchmark.UpdateFactor;

/**
 * The update factors of one enrollment type.
 *
 * @param factor the factors
 */
public record TypeFactor(UpdateFactor factor) {}
