/** The words in which the rules of the MIPS final score speak. */
@NullMarked
package org.apmrules.policy.mipsfinalscore;

import org.jspecify.annotations.NullMarked;
