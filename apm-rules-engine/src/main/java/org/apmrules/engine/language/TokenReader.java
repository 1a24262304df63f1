package org.apmrules.engine.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apmrules.engine.language.Token.Kind;

/** Goes through tokens one by one. */
final class TokenReader {

  /** Signs and words that Java or DRL has and the subset has not. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("->", "a lambda expression"),
          Map.entry("::", "a method reference"),
          Map.entry("{", "a block"),
          Map.entry("[", "an index"),
          Map.entry("?", "a choice with ?"),
          Map.entry("=", "an assignment"),
          Map.entry("+=", "an assignment"),
          Map.entry("-=", "an assignment"),
          Map.entry("++", "a counter"),
          Map.entry("--", "a counter"),
          Map.entry("#", "an inline cast"),
          Map.entry("^", "a calculation on bits"),
          Map.entry("~", "a calculation on bits"),
          Map.entry("@", "an annotation"));

  private final List<Token> tokens;
  private final int end;
  private int next;

  TokenReader(List<Token> tokens, int end) {
    this.tokens = List.copyOf(tokens);
    this.end = end;
  }

  Optional<Token> peek() {
    return peek(0);
  }

  Optional<Token> peek(int ahead) {
    return next + ahead < tokens.size() ? Optional.of(tokens.get(next + ahead)) : Optional.empty();
  }

  boolean at(String expected) {
    return peek().filter(token -> token.is(expected)).isPresent();
  }

  boolean at(Kind kind) {
    return peek().filter(token -> token.is(kind)).isPresent();
  }

  boolean atEnd() {
    return next == tokens.size();
  }

  /** Where the next token begins. */
  int place() {
    return peek().map(Token::start).orElse(end);
  }

  Token take() throws Unreadable {
    Token token = peek().orElseThrow(() -> new Unreadable("something is missing at the end", end));
    next++;
    return token;
  }

  boolean takeIf(String expected) {
    boolean there = at(expected);
    next += there ? 1 : 0;
    return there;
  }

  void expect(String expected) throws Unreadable {
    if (!takeIf(expected)) {
      throw peek().isPresent()
          ? unexpected()
          : new Unreadable("a " + expected + " is missing at the end", end);
    }
  }

  Token word() throws Unreadable {
    if (!at(Kind.WORD)) {
      throw unexpected();
    }
    return take();
  }

  /** Returns what to say of a token that cannot stand where it stands. */
  Unreadable unexpected() {
    return peek()
        .map(token -> new Unreadable(description(token), token.start()))
        .orElseGet(() -> new Unreadable("something is missing at the end", end));
  }

  private static String description(Token token) {
    String name = token.is(Kind.SIGN) ? NAMES.get(token.text()) : null;
    return name == null
        ? token.text() + " cannot stand here"
        : token.text() + " is " + name + ", which the rule language does not have";
  }
}
