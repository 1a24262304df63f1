package org.apmrules.policy.mipsquality;

import org.apmrules.api.Points;

/** The bonus of a small practice. */
public record SmallPracticeBonusTerms(Points points) {}
