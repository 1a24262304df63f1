/** Reads CMS's published benchmark files into benchmarks of cases, and checks them. */
@NullMarked
package org.apmrules.examples.replay.benchmark;

import org.jspecify.annotations.NullMarked;
