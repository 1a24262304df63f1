package org.apmrules.policy.sharedsavingsquality;

import org.apmrules.api.Points;

/** The percentile of MIPS quality scores that CMS announced for the year. */
public record AnnouncedPercentile(Points score) {}
