/** Tests of the replay of the scoring engine's examples. */
@NullMarked
package org.apmrules.examples.replay.engine;

import org.jspecify.annotations.NullMarked;
