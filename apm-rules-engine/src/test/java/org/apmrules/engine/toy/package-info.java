/** A toy policy about fruit, so that the engine is tested without knowing any real policy. */
@NullMarked
package org.apmrules.engine.toy;

import org.jspecify.annotations.NullMarked;
