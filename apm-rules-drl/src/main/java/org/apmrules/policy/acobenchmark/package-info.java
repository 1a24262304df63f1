/** What the rules of ACO benchmarks speak of. */
@NullMarked
package org.apmrules.policy.acobenchmark;

import org.jspecify.annotations.NullMarked;
