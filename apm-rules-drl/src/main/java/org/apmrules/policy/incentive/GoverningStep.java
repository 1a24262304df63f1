package org.apmrules.policy.incentive;

import org.apmrules.api.incentive.RecipientStep;

/** The first step of the recipient hierarchy that identifies a TIN. */
public record GoverningStep(RecipientStep step) {}
