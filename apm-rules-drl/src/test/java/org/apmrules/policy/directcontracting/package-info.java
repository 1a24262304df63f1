/** Tests of the policy on Direct Contracting and ACO REACH. */
@NullMarked
package org.apmrules.policy.directcontracting;

import org.jspecify.annotations.NullMarked;
