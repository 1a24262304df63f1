/** Tests of reading and checking benchmark files. */
@NullMarked
package org.apmrules.examples.replay.benchmark;

import org.jspecify.annotations.NullMarked;
