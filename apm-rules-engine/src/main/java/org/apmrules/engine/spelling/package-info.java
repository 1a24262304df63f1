/** Finds the name that a mistyped name was meant to be. */
@NullMarked
package org.apmrules.engine.spelling;

import org.jspecify.annotations.NullMarked;
