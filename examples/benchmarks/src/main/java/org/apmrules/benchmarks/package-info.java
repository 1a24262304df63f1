/** Measures determinations against hand-written twins in the same run. */
@NullMarked
package org.apmrules.benchmarks;

import org.jspecify.annotations.NullMarked;
