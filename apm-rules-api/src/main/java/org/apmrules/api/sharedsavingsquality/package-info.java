/** The quality performance standard of the Medicare Shared Savings Program (42 CFR 425.512). */
@NullMarked
package org.apmrules.api.sharedsavingsquality;

import org.jspecify.annotations.NullMarked;
