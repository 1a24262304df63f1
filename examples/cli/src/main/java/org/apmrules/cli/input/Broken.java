package org.apmrules.cli.input;

import java.util.Optional;
import org.apmrules.api.PolicyException;
import org.apmrules.api.Problem;
import org.apmrules.api.ProblemCode;
import org.apmrules.engine.json.Json;

/**
 * A place in a file where there should be a case but is none.
 *
 * @param place the place
 * @param problem what is there instead
 */
record Broken(String place, Problem problem) implements Item {

  static Broken at(String place, ProblemCode code, String message) {
    return new Broken(place, Problem.of(code, message));
  }

  @Override
  public int size() {
    return 0;
  }

  @Override
  public Json.Mapping read() {
    throw new PolicyException(problem);
  }

  @Override
  public Optional<Json> identifier() {
    return Optional.empty();
  }
}
