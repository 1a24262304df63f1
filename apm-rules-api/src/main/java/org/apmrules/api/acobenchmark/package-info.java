/**
 * Adjustments and the update of the historical benchmark of ACOs in agreements from 2024 (42 CFR
 * 425.652, 425.655, 425.656, 425.658).
 */
@NullMarked
package org.apmrules.api.acobenchmark;

import org.jspecify.annotations.NullMarked;
