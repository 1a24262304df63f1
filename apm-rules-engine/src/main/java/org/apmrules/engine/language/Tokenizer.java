package org.apmrules.engine.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apmrules.engine.language.Token.Kind;

/** Splits a file into words, numbers, texts and signs; leaves out space and comments. */
public final class Tokenizer {

  private static final Pattern WORD = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]*+");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:\\d|\\.\\d)[A-Za-z0-9_]*+(?:(?:\\.|(?<=[eE])[+-])(?=\\d)[A-Za-z0-9_]*+)*+"
              + "\\.?(?![\\w.])");
  private static final Pattern DIGITS = Pattern.compile("\\d\\w*+");
  private static final Pattern TEXT =
      Pattern.compile("\"[^\"\\\\\\n]*+(?:\\\\[^\\n][^\"\\\\\\n]*+)*+\"");
  private static final Pattern OPEN_TEXT = Pattern.compile("\"[^\\n]*+");
  private static final Pattern SIGN =
      Pattern.compile(
          "===|!==|==|!=|<=|>=|=>|=<|=!|<>|&&|\\|\\||->|::|:=|\\+\\+|--|\\+=|-=|[\\x21-\\x7e]");

  private final String text;
  private final int offset;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private boolean startsLine = true;

  private Tokenizer(String text, int offset) {
    this.text = text;
    this.offset = offset;
  }

  /** Returns the tokens of a file. */
  public static List<Token> of(String file) {
    return of(file, 0, file.length());
  }

  /** Returns the tokens of a part of a file, with their places in the file. */
  public static List<Token> of(String file, int start, int end) {
    Tokenizer tokenizer = new Tokenizer(file.substring(start, end), start);
    tokenizer.readAll();
    return List.copyOf(tokenizer.tokens);
  }

  private void readAll() {
    while (at < text.length()) {
      char next = text.charAt(at);
      if (next == '\n') {
        startsLine = true;
        at++;
      } else if (next == ' ' || next == '\t' || next == '\r' || next == '\f') {
        at++;
      } else if (text.startsWith("//", at)) {
        skipTo("\n");
      } else if (text.startsWith("/*", at)) {
        readComment();
      } else {
        read();
      }
    }
  }

  private void skipTo(String mark) {
    int end = text.indexOf(mark, at);
    at = end < 0 ? text.length() : end;
  }

  private void readComment() {
    int end = text.indexOf("*/", at + 2);
    if (end < 0) {
      add(Kind.OPEN_COMMENT, "/*");
      at = text.length();
    } else {
      at = end + 2;
    }
  }

  private void read() {
    boolean read =
        read(Kind.WORD, WORD)
            || read(Kind.NUMBER, NUMBER)
            || read(Kind.NUMBER, DIGITS)
            || read(Kind.TEXT, TEXT)
            || read(Kind.OPEN_TEXT, OPEN_TEXT)
            || read(Kind.SIGN, SIGN);
    if (!read) {
      add(Kind.FOREIGN, text.substring(at, text.offsetByCodePoints(at, 1)));
    }
  }

  private boolean read(Kind kind, Pattern pattern) {
    Matcher matcher = pattern.matcher(text).region(at, text.length());
    boolean found = matcher.useTransparentBounds(true).lookingAt();
    if (found) {
      add(kind, matcher.group());
    }
    return found;
  }

  private void add(Kind kind, String token) {
    tokens.add(new Token(kind, token, offset + at, startsLine));
    at += token.length();
    startsLine = false;
  }
}
