/** Lays an analyst's folder over the built-in policy and compiles the areas that it edits. */
@NullMarked
package org.apmrules.engine.overlay;

import org.jspecify.annotations.NullMarked;
