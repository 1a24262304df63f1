/** The words in which the rules of MIPS eligibility speak. */
@NullMarked
package org.apmrules.policy.mipseligibility;

import org.jspecify.annotations.NullMarked;
