/** What the rules of advances to ACOs speak of. */
@NullMarked
package org.apmrules.policy.acoadvances;

import org.jspecify.annotations.NullMarked;
