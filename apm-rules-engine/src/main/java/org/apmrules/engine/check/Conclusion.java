package org.apmrules.engine.check;

import org.apmrules.engine.language.Expression;

/**
 * A fact that a rule concludes.
 *
 * @param type the type of the fact
 * @param expression how it is written
 */
record Conclusion(Class<?> type, Expression expression) {}
