/** The words in which the rules of the quality performance category speak. */
@NullMarked
package org.apmrules.policy.mipsquality;

import org.jspecify.annotations.NullMarked;
