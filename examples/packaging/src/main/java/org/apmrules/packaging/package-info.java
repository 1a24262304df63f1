/** A program with an overlay, packed into one jar. */
@NullMarked
package org.apmrules.packaging;

import org.jspecify.annotations.NullMarked;
