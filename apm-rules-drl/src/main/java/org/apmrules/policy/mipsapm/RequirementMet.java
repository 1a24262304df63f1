package org.apmrules.policy.mipsapm;

import org.apmrules.api.terms.Limb;

/**
 * The model meets a requirement.
 *
 * @param limb the requirement
 */
public record RequirementMet(Limb limb) {}
