/** Tests of the policy on shared-savings contracts. */
@NullMarked
package org.apmrules.policy.contract;

import org.jspecify.annotations.NullMarked;
