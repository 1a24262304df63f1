/** Reads policy as it is written: DRL files in one folder per area of law. */
@NullMarked
package org.apmrules.engine.source;

import org.jspecify.annotations.NullMarked;
