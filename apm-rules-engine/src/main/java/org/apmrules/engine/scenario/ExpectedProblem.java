package org.apmrules.engine.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apmrules.api.Problem;
import org.apmrules.api.ProblemCode;

/**
 * The problem that a scenario expects.
 *
 * @param code the kind of problem
 * @param field the path of the field, if it matters
 * @param says words that the message must contain, if they matter
 */
public record ExpectedProblem(ProblemCode code, Optional<String> field, Optional<String> says) {

  /** Returns where the problem is not as expected. */
  List<String> differences(Problem problem) {
    List<String> differences = new ArrayList<>();
    if (code != problem.code()) {
      differences.add("problem.code: expected " + code + ", got " + problem);
    }
    if (field.isPresent() && !field.equals(problem.field())) {
      differences.add(
          "problem.field: expected " + field.get() + ", got " + problem.field().orElse("none"));
    }
    if (says.isPresent() && !problem.message().contains(says.get())) {
      differences.add(
          "problem.says: expected the words \""
              + says.get()
              + "\", got \""
              + problem.message()
              + "\"");
    }
    return differences;
  }
}
