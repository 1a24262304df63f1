package org.apmrules.engine.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import org.apmrules.engine.language.Constraint;
import org.apmrules.engine.language.Expression;
import org.apmrules.engine.language.Expression.Among;
import org.apmrules.engine.language.Expression.Literal;
import org.apmrules.engine.language.Expression.Name;
import org.apmrules.engine.language.Expression.Operation;

/** A set of years. */
final class YearSet {

  /** The first year of which anything is said; no payment model of the policy is older. */
  private static final int FIRST = 1990;

  private static final int LAST = 2150;

  private final BitSet years;

  private YearSet(BitSet years) {
    this.years = years;
  }

  static YearSet all() {
    return where(year -> true);
  }

  static YearSet none() {
    return where(year -> false);
  }

  private static YearSet where(IntPredicate condition) {
    BitSet years = new BitSet();
    for (int year = FIRST; year <= LAST; year++) {
      years.set(year, condition.test(year));
    }
    return new YearSet(years);
  }

  /** Returns the years that constraints on a year allow; what is not understood allows all. */
  static YearSet of(List<Constraint> tests) {
    YearSet allowed = all();
    for (Constraint each : tests) {
      allowed = allowed.and(of(each.expression()));
    }
    return allowed;
  }

  private static YearSet of(Expression test) {
    if (test instanceof Operation operation) {
      if (operation.operator().equals("&&")) {
        return of(operation.left()).and(of(operation.right()));
      }
      if (operation.operator().equals("||")) {
        return of(operation.left()).or(of(operation.right()));
      }
      return isValue(operation.left()) && isWhole(operation.right())
          ? compared(operation.operator(), whole(operation.right()))
          : all();
    }
    if (test instanceof Among among
        && isValue(among.left())
        && among.choices().stream().allMatch(YearSet::isWhole)) {
      List<Integer> chosen = among.choices().stream().map(YearSet::whole).toList();
      return where(year -> chosen.contains(year) != among.negated());
    }
    return all();
  }

  private static YearSet compared(String operator, int limit) {
    return switch (operator) {
      case "==" -> where(year -> year == limit);
      case "!=" -> where(year -> year != limit);
      case "<" -> where(year -> year < limit);
      case "<=" -> where(year -> year <= limit);
      case ">" -> where(year -> year > limit);
      case ">=" -> where(year -> year >= limit);
      default -> all();
    };
  }

  private static boolean isValue(Expression expression) {
    return expression instanceof Name name && name.name().equals("value");
  }

  private static boolean isWhole(Expression expression) {
    return expression instanceof Literal literal && literal.text().matches("\\d{1,9}");
  }

  private static int whole(Expression expression) {
    return Integer.parseInt(((Literal) expression).text());
  }

  YearSet and(YearSet other) {
    BitSet both = (BitSet) years.clone();
    both.and(other.years);
    return new YearSet(both);
  }

  YearSet or(YearSet other) {
    BitSet either = (BitSet) years.clone();
    either.or(other.years);
    return new YearSet(either);
  }

  /** Returns the years from one to another, both included, that are not in this set. */
  YearSet missing(int from, int to) {
    return where(year -> year >= from && year <= to && !years.get(year));
  }

  boolean isEmpty() {
    return years.isEmpty();
  }

  boolean isAll() {
    return years.cardinality() == LAST - FIRST + 1;
  }

  int first() {
    return years.nextSetBit(0);
  }

  int last() {
    return years.length() - 1;
  }

  /** Returns the years in words with their role, such as "payment years 2019, from 2022". */
  String words(String role) {
    return role + (years.cardinality() == 1 ? " " : "s ") + words();
  }

  /** Returns the years in words, such as "2017 to 2020, from 2022". */
  String words() {
    List<String> parts = new ArrayList<>();
    int from = years.nextSetBit(0);
    while (from >= 0) {
      int end = years.nextClearBit(from) - 1;
      parts.add(words(from, end));
      from = years.nextSetBit(end + 1);
    }
    return String.join(", ", parts);
  }

  private static String words(int from, int end) {
    if (from == FIRST) {
      return end == LAST ? "all" : "to " + end;
    }
    return end == LAST ? "from " + from : from == end ? "" + from : from + " to " + end;
  }
}
