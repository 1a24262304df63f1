package org.apmrules.engine.scenario;

import java.util.List;
import java.util.Optional;
import org.apmrules.engine.json.Json;

/**
 * A case and what is expected of it.
 *
 * @param source the file, such as {@code qp/thresholds.yaml}, and the line on which the scenario
 *     starts
 * @param name what happens, in a sentence
 * @param because the source of the expectation
 * @param given the case
 * @param expected the result or the problem that is expected
 * @param rules the names of rules that must appear in the derivation
 * @param warnings the names of the rules that must carry warnings, if it matters
 */
public record Scenario(
    Source source,
    String name,
    String because,
    Json.Mapping given,
    Expected expected,
    List<String> rules,
    Optional<List<String>> warnings) {

  /**
   * Where a scenario stands.
   *
   * @param file the file below the folder of scenarios
   * @param line the line, from 1
   */
  public record Source(String file, int line) {
    /** Returns the area of law, which is the folder. */
    public String area() {
      return file.substring(0, Math.max(0, file.indexOf('/')));
    }

    @Override
    public String toString() {
      return file + ":" + line;
    }
  }

  /** What a scenario expects. */
  public sealed interface Expected {

    /**
     * The fields of a result.
     *
     * @param fields the fields that matter
     */
    record Result(Json.Mapping fields) implements Expected {}

    /**
     * A problem.
     *
     * @param problem what must be said
     */
    record Refused(ExpectedProblem problem) implements Expected {}
  }
}
