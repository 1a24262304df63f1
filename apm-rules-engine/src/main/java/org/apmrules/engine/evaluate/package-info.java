/**
 * Evaluates cases under compiled policy and explains the answers. Rules run without a working
 * memory where they can, and otherwise in a session of Drools, a new one for each case.
 */
@NullMarked
package org.apmrules.engine.evaluate;

import org.jspecify.annotations.NullMarked;
