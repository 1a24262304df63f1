/** The APM Incentive Payment to a QP: its amount and who receives it (42 CFR 414.1450). */
@NullMarked
package org.apmrules.api.incentive;

import org.jspecify.annotations.NullMarked;
