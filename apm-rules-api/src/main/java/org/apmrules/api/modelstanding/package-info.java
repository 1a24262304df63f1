/** What a payment model counts as under the Quality Payment Program. */
@NullMarked
package org.apmrules.api.modelstanding;

import org.jspecify.annotations.NullMarked;
