/** Tests of the policy on the Next Generation ACO Model. */
@NullMarked
package org.apmrules.policy.nextgeneration;

import org.jspecify.annotations.NullMarked;
