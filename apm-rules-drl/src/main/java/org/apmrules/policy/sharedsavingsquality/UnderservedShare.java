package org.apmrules.policy.sharedsavingsquality;

import org.apmrules.api.Rate;

/** The share of underserved beneficiaries that multiplies health equity points. */
public record UnderservedShare(Rate share) {}
