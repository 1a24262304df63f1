package org.apmrules.engine.check;

import java.util.List;
import java.util.Map;
import org.apmrules.engine.language.Token;
import org.apmrules.engine.language.Token.Kind;
import org.apmrules.engine.source.DrlSource;

/** Refuses characters that word processors and other alphabets bring into a file. */
final class CharacterCheck {

  private static final int LONGEST_FILE = 200_000;
  private static final int MOST_TOLD = 20;
  private static final String QUOTES = "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2018\u2019\u201a";
  private static final String INVISIBLE = "\u00a0\u200b\u200c\u200d\u2060\ufeff\u202f\u2007\u00ad";
  private static final Map<String, String> MEANT =
      Map.of(
          "\u2265", ">=",
          "\u2264", "<=",
          "\u2260", "!=",
          "\u2013", "-",
          "\u2014", "-",
          "\u2212", "-",
          "\u00d7", ".times( ... )",
          "\uff1d", "==");

  private final DrlSource source;
  private final Faults faults;
  private int told;

  CharacterCheck(DrlSource source, List<Token> tokens, Findings findings) {
    this.source = source;
    this.faults = new Faults(source, "", findings);
    if (source.text().length() > LONGEST_FILE) {
      faults.add(
          0,
          FaultKind.TOO_LONG,
          "The file has " + source.text().length() + " characters.",
          "Split it into files of one concept each; " + LONGEST_FILE + " is the most.");
    }
    if (!faults.any()) {
      refuseUndecoded(source.text());
      refuseEscapes(source.text());
    }
    if (!faults.any()) {
      tokens.stream().filter(CharacterCheck::isSuspect).forEach(this::check);
    }
  }

  boolean found() {
    return faults.any();
  }

  private void refuseUndecoded(String text) {
    int undecoded = text.indexOf('\ufffd');
    if (undecoded >= 0) {
      faults.add(
          undecoded,
          FaultKind.NOT_UTF_8,
          "Here stands a character that is not UTF-8.",
          "Save the file as UTF-8, and look whether the character is still the one you meant.");
    }
  }

  /** Looks into comments too: the compiler of Java reads escapes there as well. */
  private void refuseEscapes(String text) {
    int escape = text.indexOf("\\u");
    if (escape >= 0) {
      faults.add(
          escape,
          FaultKind.UNICODE_ESCAPE,
          "\\u stands for a character that nobody can see here.",
          "Write the character itself.");
    }
  }

  /** A line is told once, however many such characters it has. */
  private void check(Token token) {
    if (token.start() < told || faults.count() >= MOST_TOLD) {
      return;
    }
    int before = faults.count();
    checkKind(token);
    if (faults.count() > before) {
      int end = source.text().indexOf('\n', token.start());
      told = end < 0 ? source.text().length() : end;
    }
  }

  private static boolean isSuspect(Token token) {
    return token.is(Kind.OPEN_TEXT)
        || token.is(Kind.OPEN_COMMENT)
        || token.is(Kind.FOREIGN)
        || (token.is(Kind.SIGN) && "'`\\".contains(token.text()));
  }

  private void checkKind(Token token) {
    if (token.is(Kind.OPEN_TEXT)) {
      openText(token);
    } else if (token.is(Kind.OPEN_COMMENT)) {
      faults.add(
          token.start(),
          FaultKind.OPEN_COMMENT,
          "The comment that begins here has no end.",
          "Write */ where it ends, or // before each line of it.");
    } else if (token.is(Kind.FOREIGN)) {
      foreign(token);
    } else if (token.is("'") || token.is("`")) {
      faults.add(
          token.start(),
          FaultKind.SINGLE_QUOTE,
          token.text() + " is no quote of the rule language.",
          "Write texts between straight double quotes: \"...\".");
    } else if (token.is("\\")) {
      faults.add(
          token.start(),
          FaultKind.FOREIGN_CHARACTER,
          "The rule language does not have the character \\ outside of texts.",
          "Remove it.");
    }
  }

  private void openText(Token token) {
    for (int i = 0; i < token.text().length(); i++) {
      if (QUOTES.indexOf(token.text().charAt(i)) >= 0) {
        smartQuote(token.start() + i, token.text().substring(i, i + 1));
        return;
      }
    }
    faults.add(
        token.start(),
        FaultKind.OPEN_TEXT,
        "The text that begins here has no closing quote on its line.",
        "Write \" where the text ends.");
  }

  private void foreign(Token token) {
    String character = token.text();
    if (QUOTES.contains(character)) {
      smartQuote(token.start(), character);
    } else if (INVISIBLE.contains(character)) {
      faults.add(
          token.start(),
          FaultKind.INVISIBLE_CHARACTER,
          "Here stands a character that cannot be seen (U+" + codeOf(character) + ").",
          "Delete it and type an ordinary space.");
    } else {
      String meant = MEANT.get(character);
      faults.add(
          token.start(),
          FaultKind.FOREIGN_CHARACTER,
          "The rule language does not have the character "
              + character
              + " (U+"
              + codeOf(character)
              + ").",
          meant == null ? "Type it again on a plain keyboard." : "Write " + meant + ".");
    }
  }

  private void smartQuote(int at, String quote) {
    faults.add(
        at,
        FaultKind.SMART_QUOTE,
        quote + " is a quote of a word processor.",
        "Write straight quotes, \"...\", and edit rules in a plain text editor.");
  }

  private static String codeOf(String character) {
    return String.format("%04X", character.codePointAt(0));
  }
}
