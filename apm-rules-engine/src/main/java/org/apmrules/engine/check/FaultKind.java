package org.apmrules.engine.check;

import java.util.Locale;

/**
 * The kinds of fault that the checker knows, each with what it would do to payments. The names are
 * stable: a program may rest on {@link #code()}.
 */
public enum FaultKind {
  // Files, read character by character
  NOT_UTF_8(Effect.UNREADABLE),
  SMART_QUOTE(Effect.UNREADABLE),
  INVISIBLE_CHARACTER(Effect.UNREADABLE),
  FOREIGN_CHARACTER(Effect.UNREADABLE),
  SINGLE_QUOTE(Effect.UNREADABLE),
  OPEN_TEXT(Effect.UNREADABLE),
  OPEN_COMMENT("Everything below would be taken for a comment, and its rules would not count."),
  UNICODE_ESCAPE("The rule could do something else than what it shows."),
  NESTED_TOO_DEEPLY(Effect.UNREADABLE),
  TOO_LONG(Effect.UNREADABLE),

  // The form of a file
  MISSING_PACKAGE(Effect.UNREADABLE),
  STRAY_TEXT(Effect.UNREADABLE),
  DECLARATION("Rules could do more than conclude facts, and answers could not be explained."),
  RULE_NAME("Derivations and overlays could not name the rule."),
  MISSING_WHEN(Effect.UNREADABLE),
  MISSING_THEN(Effect.UNREADABLE),
  MISSING_END("The rule and the one below it would be read as one."),
  BRACKETS(Effect.UNREADABLE),
  SINGLE_EQUALS(Effect.UNREADABLE),
  MISSPELT_OPERATOR(Effect.UNREADABLE),
  MISSING_SEMICOLON(Effect.UNREADABLE),
  MISSING_COMMA(Effect.UNREADABLE),
  UNREADABLE_RULE(Effect.UNREADABLE),

  // Packages and imports
  OTHER_PACKAGE("The rules would stand apart from those of the area and not see their facts."),
  UNKNOWN_IMPORT(Effect.UNREADABLE),
  FORBIDDEN_IMPORT("Rules could reach files, networks or other programs."),

  // What stands before when
  DUPLICATE_NAME("A derivation could not tell the rules apart, nor an overlay replace one."),
  NEARLY_THE_SAME_NAME(
      "The built-in rule would not be replaced; both would fire and could contradict each other."),
  RULE_ATTRIBUTE("Answers would depend on an order that nobody sees."),
  MISSING_CITATION("An auditor could not see on which law a payment rests."),
  MISSING_CONFIDENCE("An auditor could not see how well the number is known."),
  MISSING_LAST_VERIFIED("Nobody could see when the number was last held against its source."),
  UNKNOWN_ANNOTATION("What it says would not appear in any answer."),
  REPEATED_ANNOTATION("Only one of them would appear in answers."),
  UNKNOWN_CONFIDENCE("Answers that rest on the rule would lack their warning."),
  UNREADABLE_DATE("Nobody could see when the number was last held against its source."),

  // Conditions
  NO_PATTERN("No answer could show why the rule applied."),
  FORBIDDEN_CONDITION(
      "The derivation could not show where facts come from, or why the rule applies."),
  UNREADABLE_CONDITION(Effect.UNREADABLE),
  UNKNOWN_TYPE(Effect.UNREADABLE),
  FORBIDDEN_TYPE("Rules could reach files, networks or other programs."),
  UNKNOWN_FIELD(Effect.UNREADABLE),
  UNKNOWN_OPERATION(Effect.UNREADABLE),
  WRONG_ARGUMENTS(Effect.UNREADABLE),
  UNKNOWN_VARIABLE(Effect.UNREADABLE),
  VARIABLE_OUT_OF_REACH(Effect.UNREADABLE),
  REPEATED_VARIABLE(Effect.UNREADABLE),
  BARE_DECIMAL(
      "The number would be compared inexactly: a score of exactly 0.40 would fail \">= 0.4\"."),
  BARE_NUMBER("The number would be hidden in a condition, without its years and its source."),
  ARITHMETIC("The result could lose cents or overflow without notice: 5 / 100 is 0."),
  UNPARENTHESISED_BINDING("The variable would hold the first part alone, not the result."),
  BINDING_WITH_TEST("The variable would hold the field, not the outcome of the test."),
  UNLIKE_TYPES("The comparison would fail, or compare something else than it says."),
  TEXT_AGAINST_NUMBER("\"10\" would come before \"9\", or a text would be taken for a number."),
  NO_ORDER("The rule would apply by the alphabet or by the order of a list, not by an amount."),
  OPTIONAL_IN_CONDITION("A value that is not reported would be taken for one that is."),
  NEGATED_OPTIONAL("The test would hold for a value that is not reported."),
  NOT_A_TEST(Effect.UNREADABLE),
  ALWAYS_THE_SAME("The test would decide nothing: the rule would apply always, or never."),
  COMPARED_WITH_NULL("No value is ever null: the rule would apply always, or never."),
  WORD_OPERATOR("0.4 would not be found among 0.40, and patterns of text could match too much."),
  ACCUMULATE("Amounts would be added inexactly, and the average of nothing would be zero."),
  ACCUMULATE_TYPE(Effect.UNREADABLE),

  // Conclusions
  NOT_A_CONCLUSION("The rule could change or hide facts that other rules rest on."),
  NOTHING_CONCLUDED("The rule would fire without any effect on a payment."),
  UNCLEAR_CONCLUSION("Rules that read the fact could fire before it is complete."),
  UNREADABLE_CONCLUSION(Effect.UNREADABLE),
  UNREADABLE_VALUE("The rule would fail as soon as it fires, and no case would be answered."),

  // Rules with each other
  RECURSION("The rules would have no order, and could go on for ever."),
  NEVER_FIRES("The rule would have no effect on any payment."),
  ALWAYS_HOLDS("The test would exclude nobody: the rule would apply to every case."),
  CONFLICT("Cases that meet both rules would get no answer, for the answers contradict."),
  YEAR_COVERED_TWICE("Cases of these years would match two values and get two answers or none."),
  YEAR_NOT_COVERED("Cases of these years would get no answer."),
  TWO_AREAS("Nobody could tell which area answers the case."),
  UNANSWERED_CASE("The question would never get an answer, and the rule no effect."),
  CIRCLE_OF_AREAS("The areas would ask each other for ever."),
  NO_SCENARIO("Nobody would notice if the rule paid a wrong amount."),

  // Folders
  UNKNOWN_RULE("The rule that was meant would stay in force."),
  IGNORED_FILE("The file would be left out without notice, and its rules would not count."),
  NO_SOURCE("The built-in rules of the area could not be kept beside the edited ones."),

  // After the checker
  FORBIDDEN_CODE("Rules could reach files, networks or other programs."),
  COMPILER(Effect.UNREADABLE);

  private final String effect;

  FaultKind(String effect) {
    this.effect = effect;
  }

  /** Returns the stable name, such as {@code bare-decimal}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns what the fault would do to payments, in one sentence. */
  public String effect() {
    return effect;
  }

  /** What several kinds have in common. */
  private static final class Effect {

    static final String UNREADABLE =
        "The rules cannot be read, so none of these changes would come into force.";

    private Effect() {}
  }
}
