/** The accumulate functions of policy, over the value types of the interface. */
@NullMarked
package org.apmrules.engine.accumulate;

import org.jspecify.annotations.NullMarked;
