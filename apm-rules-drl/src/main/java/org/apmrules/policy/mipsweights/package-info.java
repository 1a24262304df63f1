/** The words in which the rules of MIPS category weights speak. */
@NullMarked
package org.apmrules.policy.mipsweights;

import org.jspecify.annotations.NullMarked;
