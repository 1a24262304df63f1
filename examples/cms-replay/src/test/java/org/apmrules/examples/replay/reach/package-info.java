/** Tests of the replay of Direct Contracting and ACO REACH. */
@NullMarked
package org.apmrules.examples.replay.reach;

import org.jspecify.annotations.NullMarked;
