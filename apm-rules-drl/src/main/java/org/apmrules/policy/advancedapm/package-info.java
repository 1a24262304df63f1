/** The words in which the rules of Advanced APMs speak. */
@NullMarked
package org.apmrules.policy.advancedapm;

import org.jspecify.annotations.NullMarked;
