/**
 * Value-based payment policy as a typed interface: give a {@link org.apmrules.api.PolicyCase}, get
 * a {@link org.apmrules.api.Determination} with the derivation behind it.
 */
@NullMarked
package org.apmrules.api;

import org.jspecify.annotations.NullMarked;
