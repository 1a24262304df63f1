/**
 * The engine: loads policy, checks it, compiles it, evaluates cases under it and explains answers.
 */
@NullMarked
package org.apmrules.engine;

import org.jspecify.annotations.NullMarked;
