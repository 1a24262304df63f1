/** Compiles checked areas to executable-model classes. */
@NullMarked
package org.apmrules.engine.compile;

import org.jspecify.annotations.NullMarked;
