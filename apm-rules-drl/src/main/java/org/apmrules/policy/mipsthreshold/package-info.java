/** The words in which the rules of the MIPS performance thresholds speak. */
@NullMarked
package org.apmrules.policy.mipsthreshold;

import org.jspecify.annotations.NullMarked;
