/** The words in which the rules of requests for Other Payer Advanced APM determinations speak. */
@NullMarked
package org.apmrules.policy.otherpayerrequest;

import org.jspecify.annotations.NullMarked;
