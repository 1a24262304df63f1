/** Tests of the replay of quality scores. */
@NullMarked
package org.apmrules.examples.replay.quality;

import org.jspecify.annotations.NullMarked;
