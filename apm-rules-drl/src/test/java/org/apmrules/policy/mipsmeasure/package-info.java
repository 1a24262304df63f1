/** Tests of the points of quality measures. */
@NullMarked
package org.apmrules.policy.mipsmeasure;

import org.jspecify.annotations.NullMarked;
