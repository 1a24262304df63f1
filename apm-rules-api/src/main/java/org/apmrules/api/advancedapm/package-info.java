/** Advanced APMs: whether the terms of a Medicare payment model meet 42 CFR 414.1415. */
@NullMarked
package org.apmrules.api.advancedapm;

import org.jspecify.annotations.NullMarked;
