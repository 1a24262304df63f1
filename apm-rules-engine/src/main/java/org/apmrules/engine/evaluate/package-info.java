/** Evaluates cases under compiled policy and explains the answers. */
@NullMarked
package org.apmrules.engine.evaluate;

import org.jspecify.annotations.NullMarked;
