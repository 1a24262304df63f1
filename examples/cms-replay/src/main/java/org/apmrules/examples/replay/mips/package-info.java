/** Replays MIPS final scores and payment adjustments that CMS published. */
@NullMarked
package org.apmrules.examples.replay.mips;

import org.jspecify.annotations.NullMarked;
