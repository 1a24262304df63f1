/** The settlement of the Long-term Enhanced ACO Design model (LEAD, SSA 1115A, from 2027). */
@NullMarked
package org.apmrules.api.lead;

import org.jspecify.annotations.NullMarked;
