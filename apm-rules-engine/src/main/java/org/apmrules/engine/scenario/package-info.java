/**
 * Scenarios: cases with the results that published figures or the text of the law say they have.
 * They are tests of policy, written beside it.
 */
@NullMarked
package org.apmrules.engine.scenario;

import org.jspecify.annotations.NullMarked;
