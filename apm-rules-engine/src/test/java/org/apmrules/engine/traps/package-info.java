/**
 * What Drools does that a policy author or an embedder would not expect, each pinned by a test
 * against stock Drools. The safeguards of this project rest on these findings: a test that turns
 * red after an upgrade says which safeguard to reconsider.
 */
@NullMarked
package org.apmrules.engine.traps;

import org.jspecify.annotations.NullMarked;
