/** Words of the policy on Next Generation ACOs. */
@NullMarked
package org.apmrules.policy.nextgeneration;

import org.jspecify.annotations.NullMarked;
