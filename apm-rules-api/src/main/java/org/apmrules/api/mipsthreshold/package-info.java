/** The MIPS performance thresholds (42 CFR 414.1405(b), (d)). */
@NullMarked
package org.apmrules.api.mipsthreshold;

import org.jspecify.annotations.NullMarked;
