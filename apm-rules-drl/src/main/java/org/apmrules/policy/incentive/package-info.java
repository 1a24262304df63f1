/** The words in which the rules of the APM Incentive Payment speak. */
@NullMarked
package org.apmrules.policy.incentive;

import org.jspecify.annotations.NullMarked;
