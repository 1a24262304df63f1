/** What holds for every class of every module, read from the class files. */
@NullMarked
package org.apmrules.policy.architecture;

import org.jspecify.annotations.NullMarked;
