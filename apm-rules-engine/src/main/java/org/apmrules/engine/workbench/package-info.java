/** What the tools of policy analysts do with overlays: check, compare, try, and begin one. */
@NullMarked
package org.apmrules.engine.workbench;

import org.jspecify.annotations.NullMarked;
