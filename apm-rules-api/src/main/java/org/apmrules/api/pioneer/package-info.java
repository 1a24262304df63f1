/** The settlement of Pioneer ACOs (participation agreement under SSA 1115A, 2012 to 2016). */
@NullMarked
package org.apmrules.api.pioneer;

import org.jspecify.annotations.NullMarked;
