package org.apmrules.cli.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The path of a field as a column names it, such as {@code scores[0].payer}.
 *
 * @param text the path as it is written
 * @param steps names, and numbers of list elements
 */
record FieldPath(String text, List<Step> steps) {

  /** One step of a path. */
  sealed interface Step {

    /** The field of a name. */
    record Name(String name) implements Step {}

    /** The element of a number, from 0. */
    record Index(int index) implements Step {}
  }

  private static final Pattern WHOLE =
      Pattern.compile("[A-Za-z]\\w*(\\[\\d{1,4}\\])*(\\.[A-Za-z]\\w*(\\[\\d{1,4}\\])*)*");
  private static final Pattern STEP = Pattern.compile("(\\w+)|\\[(\\d+)\\]");

  /** Returns the path, if the text is one. */
  static Optional<FieldPath> of(String text) {
    if (!WHOLE.matcher(text).matches()) {
      return Optional.empty();
    }
    List<Step> steps = new ArrayList<>();
    Matcher step = STEP.matcher(text);
    while (step.find()) {
      boolean isIndex = text.charAt(step.start()) == '[';
      steps.add(
          isIndex ? new Step.Index(Integer.parseInt(step.group(2))) : new Step.Name(step.group()));
    }
    return Optional.of(new FieldPath(text, List.copyOf(steps)));
  }
}
