/** Replays the example responses of CMS's scoring engine. */
@NullMarked
package org.apmrules.examples.replay.engine;

import org.jspecify.annotations.NullMarked;
