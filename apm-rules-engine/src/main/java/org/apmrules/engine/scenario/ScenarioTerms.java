package org.apmrules.engine.scenario;

import java.util.List;
import java.util.Optional;

/**
 * What a scenario says besides its case and its expected result.
 *
 * @param name what happens, in a sentence
 * @param because the source of the expectation
 * @param problem the problem that is expected instead of a result
 * @param rules the names of rules that must appear in the derivation
 * @param warnings the names of the rules that must carry warnings, exactly these
 */
public record ScenarioTerms(
    String name,
    String because,
    Optional<ExpectedProblem> problem,
    Optional<List<String>> rules,
    Optional<List<String>> warnings) {}
