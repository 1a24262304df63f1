package org.apmrules.engine.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Leaves out a constraint that binds nothing, or a pattern's condition that it is there. */
final class ConstraintDrop implements Operator {

  private static final Pattern PATTERN_START = Pattern.compile("\\b[A-Z]\\w*\\s*\\(");

  @Override
  public Stream<Edit> edits(RuleBody rule) {
    String code = rule.code().substring(0, rule.conclusion());
    List<Edit> edits = new ArrayList<>();
    Matcher pattern = PATTERN_START.matcher(code);
    while (pattern.find()) {
      addConstraints(code, pattern.end(), edits);
    }
    return edits.stream();
  }

  private static void addConstraints(String code, int open, List<Edit> edits) {
    int depth = 0;
    int start = open;
    for (int i = open; i < code.length(); i++) {
      char c = code.charAt(i);
      if (c == '(' || c == '[') {
        depth++;
      } else if (depth > 0 && (c == ')' || c == ']')) {
        depth--;
      } else if (depth == 0 && (c == ',' || c == ')')) {
        String constraint = code.substring(start, i);
        if (!constraint.isBlank() && !constraint.contains(":")) {
          edits.add(without(start, i, start == open, c == ')'));
        }
        if (c == ')') {
          return;
        }
        start = i + 1;
      }
    }
  }

  /** Takes the comma before or behind the constraint along. */
  private static Edit without(int start, int end, boolean first, boolean last) {
    if (first) {
      return new Edit(start, last ? end : end + 1, "");
    }
    return new Edit(start - 1, end, "");
  }
}
