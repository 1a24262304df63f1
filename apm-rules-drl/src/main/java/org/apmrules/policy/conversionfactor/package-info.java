/** The words in which the rules of the conversion factor speak. */
@NullMarked
package org.apmrules.policy.conversionfactor;

import org.jspecify.annotations.NullMarked;
