package org.apmrules.engine.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apmrules.engine.language.Expression;
import org.apmrules.engine.language.Expression.Call;
import org.apmrules.engine.language.Expression.Creation;
import org.apmrules.engine.language.Expression.Literal;
import org.apmrules.engine.language.Expression.Member;
import org.apmrules.engine.language.Expression.Name;
import org.apmrules.engine.language.Expression.Operation;
import org.apmrules.engine.spelling.Suggestion;
import org.jspecify.annotations.Nullable;

/** Finds the type of each part of a condition or conclusion, and reports what has none. */
final class ExpressionTypes {

  private final TypeNames types;
  private final Scope scope;
  private final @Nullable Class<?> fact;
  private final Faults faults;
  private final Calls calls;

  private ExpressionTypes(TypeNames types, Scope scope, @Nullable Class<?> fact, Faults faults) {
    this.types = types;
    this.scope = scope;
    this.fact = fact;
    this.faults = faults;
    this.calls = new Calls(faults);
  }

  /** Returns the types within a pattern that matches facts of a type. */
  static ExpressionTypes within(TypeNames types, Scope scope, Class<?> fact, Faults faults) {
    return new ExpressionTypes(types, scope, fact, faults);
  }

  /** Returns the types within a conclusion. */
  static ExpressionTypes ofConclusions(TypeNames types, Scope scope, Faults faults) {
    return new ExpressionTypes(types, scope, null, faults);
  }

  /** The type of the facts that the pattern matches; nothing in a conclusion. */
  Optional<Class<?>> fact() {
    return Optional.ofNullable(fact);
  }

  /** Returns the type; {@link Scope#UNKNOWN} where a fault is reported or Java leaves it open. */
  Class<?> of(Expression expression) {
    if (expression instanceof Name name) {
      return ofName(name);
    }
    if (expression instanceof Literal literal) {
      return new Literals(faults, fact == null).typeOf(literal);
    }
    if (expression instanceof Member member) {
      return ofMember(member);
    }
    if (expression instanceof Call call) {
      return ofCall(call);
    }
    if (expression instanceof Creation creation) {
      return ofCreation(creation);
    }
    if (fact == null) {
      return refuseTest(expression);
    }
    return new Tests(this, faults).typeOf(expression);
  }

  private Class<?> refuseTest(Expression expression) {
    boolean calculates = expression instanceof Operation operation && operation.calculates();
    faults.add(
        expression instanceof Operation operation ? operation.operatorAt() : expression.at(),
        calculates || expression instanceof Expression.Minus
            ? FaultKind.ARITHMETIC
            : FaultKind.UNREADABLE_CONCLUSION,
        calculates
            ? "A conclusion calculates with an operator."
            : "A conclusion compares or negates.",
        calculates
            ? "Use the named operations of the value types, such as $a.plus( $b )."
            : "Put the test into the conditions, and give each outcome a rule of its own.");
    return Scope.UNKNOWN;
  }

  private Class<?> ofName(Name name) {
    Optional<Class<?>> known = value(name.name());
    if (known.isPresent()) {
      return known.get();
    }
    TreeSet<String> near = new TreeSet<>(scope.names());
    near.addAll(types.knownMembers());
    Optional<String> within = scope.hiddenWithin(name.name());
    if (within.isPresent()) {
      faults.add(
          name.at(),
          FaultKind.VARIABLE_OUT_OF_REACH,
          name.name() + " is bound within " + within.get() + " and is not known outside of it.",
          "Bind it in a pattern of its own outside.");
    } else if (fact == null || name.name().startsWith("$")) {
      if (scope.isIncomplete()) {
        return Scope.UNKNOWN;
      }
      faults.add(
          name.at(),
          FaultKind.UNKNOWN_VARIABLE,
          "Nothing above is named " + name.name() + ".",
          "Bind it in a condition above, such as $x : field." + Suggestion.of(name.name(), near));
    } else if (types.find(name.name()).isPresent()) {
      faults.add(
          name.at(),
          FaultKind.NOT_A_TEST,
          name.name() + " is a type and no value.",
          "Name one of its constants, such as " + name.name() + ".NAME.");
    } else {
      faults.add(
          name.at(),
          FaultKind.UNKNOWN_FIELD,
          fact.getSimpleName() + " has no field " + name.name() + ".",
          Members.fieldsOf(fact, name.name()));
    }
    return Scope.UNKNOWN;
  }

  /** Returns the type of a variable, field or constant that a name means. */
  private Optional<Class<?>> value(String name) {
    if (fact != null && name.equals("this")) {
      return Optional.of(fact);
    }
    Optional<Class<?>> found = scope.find(name);
    if (found.isEmpty() && fact != null) {
      found = Members.field(fact, name);
    }
    return found.or(() -> types.constant(name));
  }

  private Class<?> ofMember(Member member) {
    Optional<Class<?>> type = typeNamed(member.owner());
    if (type.isPresent()) {
      return ofConstant(member, type.get());
    }
    Class<?> owner = of(member.owner());
    if (owner == Scope.UNKNOWN) {
      return Scope.UNKNOWN;
    }
    Optional<Class<?>> field = Members.field(owner, member.name());
    if (field.isEmpty()) {
      faults.add(
          member.nameAt(),
          FaultKind.UNKNOWN_FIELD,
          owner.getSimpleName() + " has no field " + member.name() + ".",
          Members.fieldsOf(owner, member.name()));
    } else if (fact == null) {
      faults.add(
          member.nameAt(),
          FaultKind.UNREADABLE_CONCLUSION,
          "In a conclusion a field is read with brackets.",
          "Write " + member.name() + "().");
    }
    return field.orElse(Scope.UNKNOWN);
  }

  private Class<?> ofConstant(Member member, Class<?> type) {
    if (!allowed(type, member.at())) {
      return Scope.UNKNOWN;
    }
    Optional<Class<?>> constant = Members.constant(type, member.name());
    if (constant.isEmpty()) {
      faults.add(
          member.nameAt(),
          FaultKind.UNKNOWN_FIELD,
          type.getSimpleName() + " has no constant " + member.name() + ".",
          Members.constantsOf(type, member.name()));
    }
    return constant.orElse(Scope.UNKNOWN);
  }

  private Class<?> ofCall(Call call) {
    List<Class<?>> arguments = new ArrayList<>();
    if (call.owner().isEmpty()) {
      call.arguments().forEach(each -> arguments.add(of(each)));
      return calls.ofOwnName(call, arguments, fact, types);
    }
    Optional<Class<?>> type = typeNamed(call.owner().get());
    Class<?> owner = type.isPresent() ? type.get() : of(call.owner().get());
    call.arguments().forEach(each -> arguments.add(of(each)));
    if (owner == Scope.UNKNOWN || (type.isPresent() && !allowed(owner, call.at()))) {
      return Scope.UNKNOWN;
    }
    return calls.of(owner, call, arguments, type.isPresent());
  }

  private Class<?> ofCreation(Creation creation) {
    List<Class<?>> arguments = new ArrayList<>();
    creation.arguments().forEach(each -> arguments.add(of(each)));
    Optional<Class<?>> type = types.find(creation.type());
    if (type.isEmpty()) {
      faults.add(
          creation.typeAt(),
          FaultKind.UNKNOWN_TYPE,
          "The type " + creation.type() + " is not known.",
          "Import it at the top of the file." + Suggestion.of(creation.type(), types.known()));
      return Scope.UNKNOWN;
    }
    if (!allowed(type.get(), creation.typeAt())) {
      return Scope.UNKNOWN;
    }
    calls.create(type.get(), creation, arguments);
    return type.get();
  }

  /** Returns the type that a name means, if it means no value. */
  private Optional<Class<?>> typeNamed(Expression expression) {
    if (expression instanceof Name name) {
      return value(name.name()).isPresent() || name.name().startsWith("$")
          ? Optional.empty()
          : types.find(name.name());
    }
    Optional<String> dotted = dotted(expression);
    return dotted.isEmpty()
            || value(dotted.get().substring(0, dotted.get().indexOf('.'))).isPresent()
        ? Optional.empty()
        : types.find(dotted.get());
  }

  private static Optional<String> dotted(Expression expression) {
    if (expression instanceof Name name) {
      return Optional.of(name.name());
    }
    return expression instanceof Member member
        ? dotted(member.owner()).map(owner -> owner + "." + member.name())
        : Optional.empty();
  }

  private boolean allowed(Class<?> type, int at) {
    boolean allowed = ReachableTypes.contains(type);
    if (!allowed) {
      faults.add(
          at,
          FaultKind.FORBIDDEN_TYPE,
          "Rules may not use " + type.getName() + ".",
          "Use the types of apm-rules and of the vocabulary only.");
    }
    return allowed;
  }
}
