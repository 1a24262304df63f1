/** What the rules of the Medicare Shared Savings Program speak of. */
@NullMarked
package org.apmrules.policy.sharedsavings;

import org.jspecify.annotations.NullMarked;
