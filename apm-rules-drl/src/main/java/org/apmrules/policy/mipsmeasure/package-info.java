/** The words in which the rules of quality measure scoring speak. */
@NullMarked
package org.apmrules.policy.mipsmeasure;

import org.jspecify.annotations.NullMarked;
