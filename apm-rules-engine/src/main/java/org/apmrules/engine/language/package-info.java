/** The subset of DRL as text: its words and signs, its conditions and its conclusions. */
@NullMarked
package org.apmrules.engine.language;

import org.jspecify.annotations.NullMarked;
