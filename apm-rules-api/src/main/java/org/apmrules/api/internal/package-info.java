/** Checks that the case records share. Not exported. */
@NullMarked
package org.apmrules.api.internal;

import org.jspecify.annotations.NullMarked;
