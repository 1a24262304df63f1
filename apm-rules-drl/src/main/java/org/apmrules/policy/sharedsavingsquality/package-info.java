/** The words in which the rules of the Shared Savings quality performance standard speak. */
@NullMarked
package org.apmrules.policy.sharedsavingsquality;

import org.jspecify.annotations.NullMarked;
