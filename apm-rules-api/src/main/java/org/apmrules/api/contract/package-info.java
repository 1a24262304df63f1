/**
 * The settlement of shared-savings contracts of commercial payers and Medicaid, every term of which
 * is a field.
 */
@NullMarked
package org.apmrules.api.contract;

import org.jspecify.annotations.NullMarked;
