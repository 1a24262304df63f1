/**
 * Determination of Qualifying APM Participants (QP) and Partial QPs: Threshold Scores, options,
 * levels and determination dates (42 CFR 414.1425 to 414.1440).
 */
@NullMarked
package org.apmrules.api.qp;

import org.jspecify.annotations.NullMarked;
