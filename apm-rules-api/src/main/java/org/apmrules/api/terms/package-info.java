/**
 * The terms of payment models and payment arrangements, as the areas of law that judge them ask for
 * them.
 */
@NullMarked
package org.apmrules.api.terms;

import org.jspecify.annotations.NullMarked;
