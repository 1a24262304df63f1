/** Tests of the replay of MIPS final scores and payment adjustments. */
@NullMarked
package org.apmrules.examples.replay.mips;

import org.jspecify.annotations.NullMarked;
