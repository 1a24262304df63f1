/** What the rules of beneficiary attribution conclude on their way (42 CFR 414.1305, 414.1435). */
@NullMarked
package org.apmrules.policy.attribution;

import org.jspecify.annotations.NullMarked;
