/** The words in which the rules of a clinician's whole consequence speak. */
@NullMarked
package org.apmrules.policy.clinician;

import org.jspecify.annotations.NullMarked;
