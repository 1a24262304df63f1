package org.apmrules.cli.badinput;

import java.util.Optional;
import java.util.Set;
import org.apmrules.api.ProblemCode;

/**
 * A line with one mistake.
 *
 * @param mistake the mistake
 * @param text the line
 * @param codes the problems that may be found
 * @param field the field that must be named, if it is sure which
 * @param isSure whether there must be a problem; if not, the mistake may be none for this field
 */
record BadLine(
    String mistake, String text, Set<ProblemCode> codes, Optional<String> field, boolean isSure) {

  static BadLine sure(String mistake, String text, ProblemCode code, String field) {
    return new BadLine(mistake, text, Set.of(code), Optional.of(field), true);
  }

  static BadLine sure(String mistake, String text, ProblemCode code) {
    return new BadLine(mistake, text, Set.of(code), Optional.empty(), true);
  }

  static BadLine perhaps(String mistake, String text, ProblemCode... codes) {
    return new BadLine(mistake, text, Set.of(codes), Optional.empty(), false);
  }
}
