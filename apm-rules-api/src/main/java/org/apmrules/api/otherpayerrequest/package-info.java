/** Requests that CMS determine whether an arrangement is an Other Payer Advanced APM. */
@NullMarked
package org.apmrules.api.otherpayerrequest;

import org.jspecify.annotations.NullMarked;
