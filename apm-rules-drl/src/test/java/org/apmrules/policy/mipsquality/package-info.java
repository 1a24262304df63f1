/** Tests of the quality score. */
@NullMarked
package org.apmrules.policy.mipsquality;

import org.jspecify.annotations.NullMarked;
