/** The words in which the rules of improvement activities speak. */
@NullMarked
package org.apmrules.policy.mipsactivities;

import org.jspecify.annotations.NullMarked;
