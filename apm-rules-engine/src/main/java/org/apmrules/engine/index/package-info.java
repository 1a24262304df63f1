/** The list of areas and rules that stands beside compiled policy. */
@NullMarked
package org.apmrules.engine.index;

import org.jspecify.annotations.NullMarked;
