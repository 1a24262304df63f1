package org.apmrules.engine.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apmrules.engine.language.Expression.Literal;
import org.apmrules.engine.language.Expression.Operation;
import org.apmrules.engine.language.Token.Kind;

/** Reads conditions and conclusions. */
public final class ExpressionParser {

  private static final int DEEPEST = 40;
  private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");
  private static final Set<String> WORDS =
      Set.of(
          "contains",
          "excludes",
          "memberOf",
          "matches",
          "soundslike",
          "str",
          "instanceof",
          "startsWith",
          "endsWith");

  private final TokenReader tokens;
  private int depth;

  ExpressionParser(TokenReader tokens) {
    this.tokens = tokens;
  }

  /**
   * Reads a constraint, which stands in a file between two places.
   *
   * @throws Unreadable if it has a form that the language does not have
   */
  public static Constraint constraint(String file, int start, int end) throws Unreadable {
    TokenReader tokens = new TokenReader(Tokenizer.of(file, start, end), end);
    Optional<String> variable = Optional.empty();
    boolean binds =
        tokens.at(Kind.WORD)
            && tokens.peek(1).filter(sign -> sign.is(":") || sign.is(":=")).isPresent();
    if (binds) {
      variable = Optional.of(tokens.word().text());
      if (tokens.at(":=")) {
        throw new Unreadable(
            ":= binds and compares at once, which the rule language does not have", tokens.place());
      }
      tokens.expect(":");
    }
    Expression expression = new ExpressionParser(tokens).expression();
    if (!tokens.atEnd()) {
      throw tokens.unexpected();
    }
    return new Constraint(variable, expression, file.substring(start, end), start);
  }

  /** Reads an expression and stops where it ends. */
  Expression expression() throws Unreadable {
    if (depth >= DEEPEST) {
      throw new Unreadable("the brackets are nested too deeply", tokens.place());
    }
    depth++;
    Expression read = joined("||");
    depth--;
    return read;
  }

  private Expression joined(String operator) throws Unreadable {
    Expression left = operator.equals("||") ? joined("&&") : comparison();
    while (tokens.at(operator)) {
      int at = tokens.take().start();
      Expression right = operator.equals("||") ? joined("&&") : comparison();
      left = new Operation(left, operator, right, at);
    }
    return left;
  }

  private Expression comparison() throws Unreadable {
    Expression left = sum();
    while (true) {
      Token operator = tokens.peek().orElse(null);
      if (operator == null) {
        return left;
      }
      boolean negated = operator.is("not");
      Token word = negated ? tokens.peek(1).orElse(operator) : operator;
      if (word.is("in")) {
        left = among(left, negated);
      } else if (operator.is(Kind.SIGN) && COMPARISONS.contains(operator.text())) {
        tokens.take();
        left = new Operation(left, operator.text(), sum(), operator.start());
      } else if (word.is(Kind.WORD) && WORDS.contains(word.text())) {
        if (negated) {
          tokens.take();
        }
        tokens.take();
        left = new Operation(left, word.text(), sum(), word.start());
      } else {
        return left;
      }
    }
  }

  private Expression among(Expression left, boolean negated) throws Unreadable {
    if (negated) {
      tokens.take();
    }
    tokens.expect("in");
    tokens.expect("(");
    return new Expression.Among(left, negated, arguments());
  }

  private Expression sum() throws Unreadable {
    Expression left = product();
    while (tokens.at("+") || tokens.at("-")) {
      Token operator = tokens.take();
      left = new Operation(left, operator.text(), product(), operator.start());
    }
    return left;
  }

  private Expression product() throws Unreadable {
    Expression left = prefixed();
    while (tokens.at("*") || tokens.at("/") || tokens.at("%")) {
      Token operator = tokens.take();
      left = new Operation(left, operator.text(), prefixed(), operator.start());
    }
    return left;
  }

  private Expression prefixed() throws Unreadable {
    int at = tokens.place();
    if (depth >= DEEPEST) {
      throw new Unreadable("the brackets are nested too deeply", at);
    }
    depth++;
    Expression read;
    if (tokens.takeIf("!")) {
      read = new Expression.Not(prefixed(), at);
    } else if (tokens.takeIf("-")) {
      read = new Expression.Minus(prefixed(), at);
    } else {
      read = followed(primary());
    }
    depth--;
    return read;
  }

  private Expression followed(Expression first) throws Unreadable {
    Expression owner = first;
    while (tokens.takeIf(".")) {
      Token name = tokens.word();
      owner =
          tokens.takeIf("(")
              ? new Expression.Call(Optional.of(owner), name.text(), arguments(), name.start())
              : new Expression.Member(owner, name.text(), name.start());
    }
    return owner;
  }

  private Expression primary() throws Unreadable {
    if (tokens.at(Kind.NUMBER)) {
      return literal(Literal.Kind.NUMBER);
    }
    if (tokens.at(Kind.TEXT)) {
      return literal(Literal.Kind.TEXT);
    }
    if (tokens.at("true") || tokens.at("false")) {
      return literal(Literal.Kind.TRUTH);
    }
    if (tokens.at("null")) {
      return literal(Literal.Kind.NOTHING);
    }
    if (tokens.at("(") && tokens.peek(1).filter(next -> next.is(")")).isPresent()) {
      throw new Unreadable(
          "() begins a lambda expression, which the rule language does not have", tokens.place());
    }
    if (tokens.takeIf("(")) {
      Expression inner = expression();
      tokens.expect(")");
      return inner;
    }
    if (tokens.at("new")) {
      return creation();
    }
    Token name = tokens.word();
    return tokens.takeIf("(")
        ? new Expression.Call(Optional.empty(), name.text(), arguments(), name.start())
        : new Expression.Name(name.text(), name.start());
  }

  private Expression literal(Literal.Kind kind) throws Unreadable {
    Token token = tokens.take();
    return new Literal(kind, token.text(), token.start());
  }

  private Expression creation() throws Unreadable {
    int at = tokens.take().start();
    Token first = tokens.word();
    StringBuilder type = new StringBuilder(first.text());
    while (tokens.takeIf(".")) {
      type.append('.').append(tokens.word().text());
    }
    tokens.expect("(");
    List<Expression> arguments = arguments();
    if (tokens.at("{")) {
      throw new Unreadable(
          "{ begins a class of its own, which the rule language does not have", tokens.place());
    }
    return new Expression.Creation(type.toString(), arguments, at, first.start());
  }

  /** Reads what stands between brackets, of which the first is taken. */
  private List<Expression> arguments() throws Unreadable {
    List<Expression> arguments = new ArrayList<>();
    if (tokens.takeIf(")")) {
      return arguments;
    }
    arguments.add(expression());
    while (tokens.takeIf(",")) {
      arguments.add(expression());
    }
    tokens.expect(")");
    return arguments;
  }
}
