/**
 * What follows for a clinician from a performance year: QP status, MIPS, the APM Incentive Payment
 * and the conversion factor.
 */
@NullMarked
package org.apmrules.api.clinician;

import org.jspecify.annotations.NullMarked;
