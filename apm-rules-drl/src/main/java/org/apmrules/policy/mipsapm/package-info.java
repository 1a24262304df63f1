/** The words in which the rules of MIPS APMs speak. */
@NullMarked
package org.apmrules.policy.mipsapm;

import org.jspecify.annotations.NullMarked;
