/** The words in which the rules of the MIPS payment adjustment speak. */
@NullMarked
package org.apmrules.policy.mipsadjustment;

import org.jspecify.annotations.NullMarked;
