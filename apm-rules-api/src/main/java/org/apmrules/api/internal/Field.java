package org.apmrules.api.internal;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apmrules.api.Money;
import org.apmrules.api.PolicyException;
import org.apmrules.api.Problem;
import org.apmrules.api.ProblemCode;
import org.apmrules.api.Rate;
import org.jspecify.annotations.Nullable;

/** Checks of the fields of a case, each of which names the field and what it allows. */
public final class Field {

  private static final int LONGEST_TEXT = 500;

  private Field() {}

  /** Returns the value, which must be there. */
  public static <T> T required(String field, @Nullable T value) {
    if (value == null) {
      throw missing(field);
    }
    return value;
  }

  private static PolicyException missing(String field) {
    return problem(ProblemCode.FIELD_MISSING, field, "The field is required but was not given.");
  }

  /** Returns the text, which must have 1 to 500 characters, not all blank. */
  public static String text(String field, @Nullable String value) {
    String text = required(field, value);
    if (text.isBlank() || text.length() > LONGEST_TEXT) {
      throw problem(
          ProblemCode.TEXT_LENGTH,
          field,
          "The text has " + text.length() + " characters; 1 to " + LONGEST_TEXT + " are allowed.");
    }
    return text;
  }

  /** Returns an unmodifiable copy of the list, none of whose elements may be missing. */
  public static <T> List<T> list(String field, @Nullable List<T> value) {
    List<T> list = required(field, value);
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i) == null) {
        throw missing(field + "[" + i + "]");
      }
    }
    return List.copyOf(list);
  }

  /** Returns an unmodifiable, sorted copy of the set, none of whose elements may be missing. */
  public static <T extends Comparable<? super T>> Set<T> set(String field, @Nullable Set<T> value) {
    Set<T> set = required(field, value);
    for (T element : set) {
      required(field, element);
    }
    return Collections.unmodifiableSet(sorted(set));
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // constants of one enum are all of its class
  private static <T extends Comparable<? super T>> Set<T> sorted(Set<T> set) {
    return !set.isEmpty() && set.iterator().next() instanceof Enum<?>
        ? (Set<T>) EnumSet.copyOf((Set) set)
        : new TreeSet<>(set);
  }

  /** Returns the optional value; an optional field is empty, never null. */
  @SuppressWarnings("NullableOptional") // a null is what it refuses
  public static <T> Optional<T> optional(String field, @Nullable Optional<T> value) {
    return required(field, value);
  }

  /** Checks that a whole number lies in the range, ends included. */
  public static void between(String field, long value, long least, long most) {
    if (value < least || value > most) {
      throw problem(
          ProblemCode.OUT_OF_RANGE,
          field,
          value + " was given; " + least + " to " + most + " is allowed.");
    }
  }

  /** Returns the amount, which may not be negative. */
  public static Money notNegative(String field, @Nullable Money value) {
    Money amount = required(field, value);
    if (amount.isNegative()) {
      throw problem(
          ProblemCode.OUT_OF_RANGE,
          field,
          amount + " was given; an amount of $0 or more is allowed.");
    }
    return amount;
  }

  /** Returns the rate, which must lie between 0 and 100 percent, ends included. */
  public static Rate share(String field, @Nullable Rate value) {
    Rate rate = required(field, value);
    if (rate.compareTo(Rate.ZERO) < 0 || rate.compareTo(Rate.ONE) > 0) {
      throw problem(
          ProblemCode.OUT_OF_RANGE,
          field,
          rate + " was given; 0% to 100% is allowed (fifty percent is written \"50%\" or 0.5).");
    }
    return rate;
  }

  /** Returns the rate, which may not be negative. */
  public static Rate notNegative(String field, @Nullable Rate value) {
    Rate rate = required(field, value);
    if (rate.compareTo(Rate.ZERO) < 0) {
      throw problem(
          ProblemCode.OUT_OF_RANGE, field, rate + " was given; a rate of 0% or more is allowed.");
    }
    return rate;
  }

  /**
   * Checks that no two elements of a list have the same name.
   *
   * @param part the component that holds the name; empty if the element as a whole is named
   */
  public static <T> void eachOnce(
      String field, List<T> elements, String part, Function<? super T, ?> name) {
    Set<Object> seen = new HashSet<>();
    for (int i = 0; i < elements.size(); i++) {
      Object named = name.apply(elements.get(i));
      if (!seen.add(named)) {
        throw contradiction(
            field + "[" + i + "]" + (part.isEmpty() ? "" : "." + part),
            named + " was given twice; each may be given once.");
      }
    }
  }

  /** Checks that a name is one of those that another field lists. */
  public static void among(String field, String name, String listField, Set<String> listed) {
    if (!listed.contains(name)) {
      throw contradiction(field, name + " was given, which is not among " + listField + ".");
    }
  }

  /** Checks that a part does not exceed its whole. */
  public static <T extends Comparable<? super T>> void notAbove(
      String field, T part, String wholeField, T whole) {
    if (part.compareTo(whole) > 0) {
      throw contradiction(
          field, part + " was given, more than " + wholeField + ", which is " + whole + ".");
    }
  }

  /** Returns the exception for values that cannot both be true. */
  public static PolicyException contradiction(String field, String message) {
    return problem(ProblemCode.CONTRADICTION, field, message);
  }

  /** Returns the exception for a problem of a field. */
  public static PolicyException problem(ProblemCode code, String field, String message) {
    return new PolicyException(Problem.ofField(code, field, message));
  }
}
