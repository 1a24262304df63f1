package org.apmrules.engine.language;

import java.util.Optional;

/**
 * What a pattern asks of a fact, or a field that it gives a name to.
 *
 * @param variable the name given
 * @param expression the test, or the field
 * @param text as it is written
 * @param at where it begins in the file, in characters from 0
 */
public record Constraint(Optional<String> variable, Expression expression, String text, int at) {}
