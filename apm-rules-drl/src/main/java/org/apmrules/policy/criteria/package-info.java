/** The words of the areas that judge the terms of a model criterion by criterion. */
@NullMarked
package org.apmrules.policy.criteria;

import org.jspecify.annotations.NullMarked;
