/** The words in which the rules of the MIPS cost category speak. */
@NullMarked
package org.apmrules.policy.mipscost;

import org.jspecify.annotations.NullMarked;
