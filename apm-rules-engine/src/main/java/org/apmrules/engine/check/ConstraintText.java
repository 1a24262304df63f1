package org.apmrules.engine.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges the text of a constraint. */
final class ConstraintText {

  private static final Pattern BINDING =
      Pattern.compile(
          "^\\s*(\\$?\\w+)\\s*:=?\\s*(\\w+)(?:\\(\\))?\\s*(?:$|[^.\\w(].*)", Pattern.DOTALL);
  private static final Pattern DECIMAL = Pattern.compile("(?<![\\w.])\\d*\\.\\d+|\\d+[dDfFeE]\\b");
  private static final Pattern ARITHMETIC = Pattern.compile("[+*/%]|(?<![<>=!(,&|]\\s?)-(?!\\s*$)");
  private static final Pattern ASSIGNMENT = Pattern.compile("(?<![=!<>:])=(?!=)");
  private static final Pattern EVAL = Pattern.compile("\\beval\\s*\\(");
  private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");

  private ConstraintText() {}

  /** A variable that a constraint binds to a field. */
  record Binding(String variable, String field) {}

  static Optional<Binding> binding(String constraint) {
    Matcher matcher = BINDING.matcher(constraint);
    return matcher.matches()
        ? Optional.of(new Binding(matcher.group(1), matcher.group(2)))
        : Optional.empty();
  }

  static List<String> faults(String constraint) {
    String code = STRING.matcher(constraint).replaceAll("\"\"");
    List<String> faults = new ArrayList<>();
    if (DECIMAL.matcher(code).find()) {
      faults.add(
          "\""
              + constraint
              + "\" has a bare decimal, which would be compared inexactly. Put the number into a"
              + " parameter, such as percent(\"50\"), and compare with its field.");
    }
    if (ARITHMETIC.matcher(code).find()) {
      faults.add(
          "\""
              + constraint
              + "\" calculates with an operator, which can overflow or lose cents."
              + " Use the named operations of the value types.");
    }
    if (ASSIGNMENT.matcher(code).find()) {
      faults.add("\"" + constraint + "\" has a single =. To compare, write ==.");
    }
    if (EVAL.matcher(code).find()) {
      faults.add("The subset has no eval. Write the condition as a constraint.");
    }
    return faults;
  }
}
