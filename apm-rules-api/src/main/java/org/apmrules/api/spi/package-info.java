/** How an engine makes itself known to {@link org.apmrules.api.ApmRules}. */
@NullMarked
package org.apmrules.api.spi;

import org.jspecify.annotations.NullMarked;
