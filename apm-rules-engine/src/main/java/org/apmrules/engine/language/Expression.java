package org.apmrules.engine.language;

import java.util.List;
import java.util.Optional;

/** A part of a condition or conclusion. */
public sealed interface Expression {

  /** Where it begins in the file, in characters from 0. */
  int at();

  /** The parts it consists of. */
  List<Expression> parts();

  /** A variable, field, constant or type, by its simple name. */
  record Name(String name, int at) implements Expression {
    @Override
    public List<Expression> parts() {
      return List.of();
    }
  }

  /** What is written out. */
  record Literal(Kind kind, String text, int at) implements Expression {

    /** Of which kind a literal is. */
    public enum Kind {
      /** A number. */
      NUMBER,
      /** A text in quotes. */
      TEXT,
      /** True or false. */
      TRUTH,
      /** The word null. */
      NOTHING
    }

    @Override
    public List<Expression> parts() {
      return List.of();
    }
  }

  /** A field or constant of something. */
  record Member(Expression owner, String name, int nameAt) implements Expression {
    @Override
    public int at() {
      return owner.at();
    }

    @Override
    public List<Expression> parts() {
      return List.of(owner);
    }
  }

  /** An operation, of something or of its own. */
  record Call(Optional<Expression> owner, String name, List<Expression> arguments, int nameAt)
      implements Expression {

    /** Makes the list unmodifiable. */
    public Call {
      arguments = List.copyOf(arguments);
    }

    @Override
    public int at() {
      return owner.map(Expression::at).orElse(nameAt);
    }

    @Override
    public List<Expression> parts() {
      return owner.isEmpty()
          ? arguments
          : java.util.stream.Stream.concat(owner.stream(), arguments.stream()).toList();
    }
  }

  /** A new fact or value. */
  record Creation(String type, List<Expression> arguments, int at, int typeAt)
      implements Expression {

    /** Makes the list unmodifiable. */
    public Creation {
      arguments = List.copyOf(arguments);
    }

    @Override
    public List<Expression> parts() {
      return arguments;
    }
  }

  /** The contrary of a test. */
  record Not(Expression operand, int at) implements Expression {
    @Override
    public List<Expression> parts() {
      return List.of(operand);
    }
  }

  /** A number with a minus before it. */
  record Minus(Expression operand, int at) implements Expression {
    @Override
    public List<Expression> parts() {
      return List.of(operand);
    }
  }

  /** A comparison, a calculation, or tests joined by "and" or "or". */
  record Operation(Expression left, String operator, Expression right, int operatorAt)
      implements Expression {
    @Override
    public int at() {
      return left.at();
    }

    @Override
    public List<Expression> parts() {
      return List.of(left, right);
    }

    /** Tells whether it compares. */
    public boolean compares() {
      return List.of("==", "!=", "<", "<=", ">", ">=").contains(operator);
    }

    /** Tells whether it joins tests. */
    public boolean joins() {
      return operator.equals("&&") || operator.equals("||");
    }

    /** Tells whether it calculates. */
    public boolean calculates() {
      return List.of("+", "-", "*", "/", "%").contains(operator);
    }
  }

  /** The test whether something is one of several, or none of them. */
  record Among(Expression left, boolean negated, List<Expression> choices) implements Expression {

    /** Makes the list unmodifiable. */
    public Among {
      choices = List.copyOf(choices);
    }

    @Override
    public int at() {
      return left.at();
    }

    @Override
    public List<Expression> parts() {
      return java.util.stream.Stream.concat(java.util.stream.Stream.of(left), choices.stream())
          .toList();
    }
  }
}
