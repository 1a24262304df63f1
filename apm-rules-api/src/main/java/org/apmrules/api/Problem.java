package org.apmrules.api;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What is wrong with a case, an input or a policy, in words for the person who can mend it.
 *
 * @param code the stable kind of problem
 * @param field the path of the field, such as {@code measures[2].name}; empty when the problem lies
 *     with no single field
 * @param message what was given and what is allowed
 * @param cure how to mend it
 */
public record Problem(ProblemCode code, Optional<String> field, String message, String cure) {

  /** Checks that every part is there. */
  public Problem {
    requireNonNull(code, "code");
    requireNonNull(field, "field");
    requireNonNull(message, "message");
    requireNonNull(cure, "cure");
  }

  /** Returns a problem of a field, with the cure that the code prescribes. */
  public static Problem ofField(ProblemCode code, String field, String message) {
    return new Problem(code, Optional.of(field), message, code.cure());
  }

  /** Returns a problem of the whole, with the cure that the code prescribes. */
  public static Problem of(ProblemCode code, String message) {
    return new Problem(code, Optional.empty(), message, code.cure());
  }

  /** Returns the same problem seen from outside: its field lies within the given path. */
  public Problem within(String path) {
    String inner = field.orElse("");
    String full =
        inner.isEmpty() ? path : inner.startsWith("[") ? path + inner : path + "." + inner;
    return new Problem(code, Optional.of(full), message, cure);
  }

  @Override
  public String toString() {
    String place = field.map(path -> path + ": ").orElse("");
    return "P" + code.number() + " " + code + ": " + place + message + " " + cure;
  }
}
