/** Tests of the arithmetic that areas of policy share. */
@NullMarked
package org.apmrules.policy.mechanics;

import org.jspecify.annotations.NullMarked;
