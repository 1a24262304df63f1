/**
 * Benchmarks of quality and cost measures as CMS publishes them. A benchmark is part of a case: CMS
 * sets it year by year from what was reported.
 */
@NullMarked
package org.apmrules.api.benchmark;

import org.jspecify.annotations.NullMarked;
