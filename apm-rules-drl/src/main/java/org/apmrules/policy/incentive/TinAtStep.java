package org.apmrules.policy.incentive;

import org.apmrules.api.incentive.RecipientStep;

/** A solvent TIN that a step of the recipient hierarchy identifies. */
public record TinAtStep(String tin, RecipientStep step) {}
