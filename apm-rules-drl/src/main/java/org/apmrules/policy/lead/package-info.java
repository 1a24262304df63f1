/** Words of the policy on LEAD. */
@NullMarked
package org.apmrules.policy.lead;

import org.jspecify.annotations.NullMarked;
