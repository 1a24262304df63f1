package org.apmrules.api;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One rule of a rule set.
 *
 * @param area the area of law, such as {@code qp}
 * @param name the sentence that is the rule's stable name, unique in its area
 * @param citation the law that the rule rests on
 * @param confidence how well the source is known; empty for a rule that carries no number
 * @param lastVerified the day on which the source was last found unchanged; empty for a rule that
 *     carries no number
 * @param note where sources conflict or the reading is inferred; an answer that rests on the rule
 *     carries it as a warning
 * @param years the years to which the rule limits itself; empty if it does not
 * @param file the file that holds the rule
 * @param line the line on which the rule starts, from 1
 */
public record RuleDescription(
    String area,
    String name,
    String citation,
    Optional<Confidence> confidence,
    Optional<LocalDate> lastVerified,
    Optional<String> note,
    Optional<String> years,
    String file,
    int line) {}
