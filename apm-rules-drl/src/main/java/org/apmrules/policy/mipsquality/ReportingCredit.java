package org.apmrules.policy.mipsquality;

import org.apmrules.api.Points;

/** The credit for quality reporting to a MIPS APM itself, in percentage points. */
public record ReportingCredit(Points points) {}
