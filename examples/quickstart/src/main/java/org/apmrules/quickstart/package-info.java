/** The first program that embeds apm-rules. */
@NullMarked
package org.apmrules.quickstart;

import org.jspecify.annotations.NullMarked;
