package org.apmrules.policy.nextgeneration;

import org.apmrules.policy.mechanics.Withhold;

/**
 * The quality withhold of the ACO and what its quality earns back of it.
 *
 * @param withhold the withhold
 */
public record QualityWithhold(Withhold withhold) {}
