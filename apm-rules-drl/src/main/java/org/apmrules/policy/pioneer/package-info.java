/** Words of the policy on Pioneer ACOs. */
@NullMarked
package org.apmrules.policy.pioneer;

import org.jspecify.annotations.NullMarked;
