/**
 * The settlement of Next Generation ACOs (participation agreement under SSA 1115A, 2016 to 2021).
 */
@NullMarked
package org.apmrules.api.nextgeneration;

import org.jspecify.annotations.NullMarked;
