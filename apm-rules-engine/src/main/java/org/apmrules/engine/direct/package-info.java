/**
 * Runs the rules that Drools compiled without a working memory. Rules only conclude, and none reads
 * what follows from its own conclusions; so each needs to be gone through once, after all those
 * that conclude what it reads, and nothing that has matched ever ceases to.
 */
@NullMarked
package org.apmrules.engine.direct;

import org.jspecify.annotations.NullMarked;
