/** The words in which the rules of Promoting Interoperability speak. */
@NullMarked
package org.apmrules.policy.mipsinteroperability;

import org.jspecify.annotations.NullMarked;
