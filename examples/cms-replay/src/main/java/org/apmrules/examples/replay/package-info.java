/** Recomputes results that CMS published, row by row, and says where they differ. */
@NullMarked
package org.apmrules.examples.replay;

import org.jspecify.annotations.NullMarked;
