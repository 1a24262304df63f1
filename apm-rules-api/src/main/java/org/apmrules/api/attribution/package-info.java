/**
 * Attribution of beneficiaries for Threshold Scores: who is attribution-eligible and who is
 * attributed (42 CFR 414.1305), and exact sums over many beneficiaries.
 */
@NullMarked
package org.apmrules.api.attribution;

import org.jspecify.annotations.NullMarked;
