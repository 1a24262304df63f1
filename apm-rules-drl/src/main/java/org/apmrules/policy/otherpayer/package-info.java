/** The words in which the rules of Other Payer Advanced APMs speak. */
@NullMarked
package org.apmrules.policy.otherpayer;

import org.jspecify.annotations.NullMarked;
