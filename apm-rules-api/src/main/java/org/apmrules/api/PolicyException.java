package org.apmrules.api;

import java.io.Serial;

/** Thrown when a case or a policy has a {@link Problem}; the problem says all there is to say. */
public final class PolicyException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /** Reports the given problem. */
  public PolicyException(Problem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  /** Reports the given problem, which another failure brought about. */
  public PolicyException(Problem problem, Throwable cause) {
    super(problem.toString(), cause);
    this.problem = problem;
  }

  /** Returns the problem. */
  public Problem problem() {
    return problem;
  }

  /** Returns the kind of problem. */
  public ProblemCode code() {
    return problem.code();
  }
}
