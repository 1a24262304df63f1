/**
 * The settlement of Global and Professional Direct Contracting and of ACO REACH (participation
 * agreements under SSA 1115A).
 */
@NullMarked
package org.apmrules.api.directcontracting;

import org.jspecify.annotations.NullMarked;
