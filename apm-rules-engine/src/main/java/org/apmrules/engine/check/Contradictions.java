package org.apmrules.engine.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apmrules.engine.check.Condition.Role;
import org.apmrules.engine.language.Constraint;
import org.apmrules.engine.language.Expression;
import org.apmrules.engine.language.Expression.Literal;
import org.apmrules.engine.language.Expression.Member;
import org.apmrules.engine.language.Expression.Not;
import org.apmrules.engine.language.Expression.Operation;

/** Finds conditions of one rule that cannot all hold. */
final class Contradictions {

  private static final Map<String, Set<String>> EXCLUDED =
      Map.of(
          "==", Set.of("!=", "<", ">"),
          "<", Set.of("==", ">", ">="),
          "<=", Set.of(">"),
          ">", Set.of("==", "<", "<="),
          ">=", Set.of("<"),
          "!=", Set.of("=="));

  private final CheckedRule rule;

  Contradictions(CheckedRule rule) {
    this.rule = rule;
  }

  /** Says which tests of one pattern exclude each other. */
  Optional<String> within(Condition condition) {
    List<Expression> tests = new ArrayList<>();
    condition.tests().forEach(each -> flatten(each.expression(), tests));
    for (int i = 0; i < tests.size(); i++) {
      for (int k = i + 1; k < tests.size(); k++) {
        if (exclude(tests.get(i), tests.get(k))) {
          return Optional.of(
              "\""
                  + said(tests.get(i))
                  + "\" and \""
                  + said(tests.get(k))
                  + "\" exclude each other.");
        }
      }
    }
    return Optional.empty();
  }

  /** Says whether the rule asks that what a pattern matches is not there. */
  Optional<String> withAbsence(Condition matched) {
    if (matched.role() != Role.MATCHED && matched.role() != Role.PRESENT) {
      return Optional.empty();
    }
    Set<String> tests = new HashSet<>();
    matched.tests().forEach(each -> tests.add(written(each, matched)));
    for (Condition absent : rule.conditions()) {
      boolean all = absent.tests().stream().allMatch(each -> tests.contains(written(each, absent)));
      boolean named = absent.constraints().size() == absent.tests().size();
      if (absent.role() == Role.ABSENT && named && absent.type() == matched.type() && all) {
        return Optional.of(
            "The rule matches " + matched.type().getSimpleName() + " and asks that there is none.");
      }
    }
    return Optional.empty();
  }

  private static String written(Constraint constraint, Condition within) {
    Map<String, String> names = new HashMap<>();
    for (Constraint each : within.constraints()) {
      each.variable().ifPresent(name -> names.put(name, Written.of(each.expression())));
    }
    return Written.of(constraint.expression(), names);
  }

  private static void flatten(Expression test, List<Expression> tests) {
    if (test instanceof Operation operation && operation.operator().equals("&&")) {
      flatten(operation.left(), tests);
      flatten(operation.right(), tests);
    } else {
      tests.add(test);
    }
  }

  private static boolean exclude(Expression one, Expression other) {
    if (one instanceof Operation first && other instanceof Operation second) {
      boolean sameLeft = Written.of(first.left()).equals(Written.of(second.left()));
      boolean sameRight = Written.of(first.right()).equals(Written.of(second.right()));
      boolean bothEqual = first.operator().equals("==") && second.operator().equals("==");
      return sameLeft
          && (sameRight
              ? EXCLUDED.getOrDefault(first.operator(), Set.of()).contains(second.operator())
              : bothEqual && isConstant(first.right()) && isConstant(second.right()));
    }
    return isContrary(one, other) || isContrary(other, one);
  }

  private static boolean isContrary(Expression one, Expression other) {
    if (one instanceof Not not) {
      return Written.of(not.operand()).equals(Written.of(other))
          || (other instanceof Operation equal && isTruth(equal, not.operand(), "true"));
    }
    return other instanceof Operation equal
        && !(one instanceof Operation)
        && isTruth(equal, one, "false");
  }

  private static boolean isTruth(Operation equal, Expression of, String truth) {
    return equal.operator().equals("==")
        && Written.of(equal.left()).equals(Written.of(of))
        && equal.right() instanceof Literal literal
        && literal.text().equals(truth);
  }

  private static boolean isConstant(Expression expression) {
    return expression instanceof Literal
        || (expression instanceof Member member && member.name().matches("[A-Z][A-Z0-9_]*"));
  }

  private static String said(Expression expression) {
    String written = Written.of(expression);
    return expression instanceof Operation ? written.substring(1, written.length() - 1) : written;
  }
}
