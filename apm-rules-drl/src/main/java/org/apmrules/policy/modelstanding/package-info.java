/** The area that says what a model counts as; it asks others and needs no words of its own. */
@NullMarked
package org.apmrules.policy.modelstanding;

import org.jspecify.annotations.NullMarked;
