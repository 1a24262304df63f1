/** Checks and compiles policy when the module that holds it is built. */
@NullMarked
package org.apmrules.engine.build;

import org.jspecify.annotations.NullMarked;
