package org.apmrules.engine.check;

import com.github.javaparser.ParseProblemException;
import com.github.javaparser.StaticJavaParser;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.Name;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the consequence of a rule: it inserts conclusions and does nothing else. */
final class RightSide {

  private static final String FORM =
      "A consequence only concludes: insert( new Type( ... ) ); or insert( $variable.method( ... )"
          + " );";

  private final TypeNames types;
  private final LeftSide leftSide;
  private final Set<Class<?>> concluded = new LinkedHashSet<>();
  private final List<String> faults = new ArrayList<>();

  RightSide(TypeNames types, LeftSide leftSide, String consequence) {
    this.types = types;
    this.leftSide = leftSide;
    try {
      StaticJavaParser.parseBlock("{" + consequence + "\n}").getStatements().forEach(this::read);
    } catch (ParseProblemException unreadable) {
      faults.add("The consequence cannot be read. " + FORM);
    }
    if (faults.isEmpty() && concluded.isEmpty()) {
      faults.add("The rule concludes nothing. " + FORM);
    }
  }

  Set<Class<?>> concluded() {
    return concluded;
  }

  List<String> faults() {
    return faults;
  }

  private void read(Statement statement) {
    if (statement instanceof ExpressionStmt expression
        && expression.getExpression() instanceof MethodCallExpr call
        && call.getNameAsString().equals("insert")
        && call.getScope().isEmpty()
        && call.getArguments().size() == 1) {
      Expression conclusion = call.getArgument(0);
      refuseOutsiders(conclusion);
      typeOf(conclusion)
          .ifPresentOrElse(
              concluded::add,
              () -> faults.add("It is not clear what \"" + conclusion + "\" concludes. " + FORM));
    } else {
      faults.add("\"" + firstLine(statement) + "\" is not allowed. " + FORM);
    }
  }

  private Optional<Class<?>> typeOf(Expression conclusion) {
    if (conclusion instanceof ObjectCreationExpr created) {
      return types.find(created.getTypeAsString());
    }
    if (conclusion instanceof NameExpr name) {
      return leftSide.typeOf(name.getNameAsString());
    }
    if (conclusion instanceof MethodCallExpr call && call.getScope().isPresent()) {
      Expression scope = call.getScope().get();
      Optional<Class<?>> owner =
          scope instanceof NameExpr name
              ? leftSide.typeOf(name.getNameAsString()).or(() -> types.find(name.getNameAsString()))
              : typeOf(scope);
      return owner.flatMap(type -> returned(type, call));
    }
    return Optional.empty();
  }

  private static Optional<Class<?>> returned(Class<?> owner, MethodCallExpr call) {
    for (Method method : owner.getMethods()) {
      if (method.getName().equals(call.getNameAsString())
          && method.getParameterCount() == call.getArguments().size()) {
        return Optional.of(method.getReturnType());
      }
    }
    return Optional.empty();
  }

  private void refuseOutsiders(Node node) {
    boolean hasBody =
        node instanceof ObjectCreationExpr created && created.getAnonymousClassBody().isPresent();
    if (hasBody || !isAllowed(node)) {
      faults.add("\"" + firstLine(node) + "\" is not allowed in a conclusion. " + FORM);
      return;
    }
    node.getChildNodes().forEach(this::refuseOutsiders);
  }

  private static boolean isAllowed(Node node) {
    return node instanceof ObjectCreationExpr
        || node instanceof MethodCallExpr
        || node instanceof NameExpr
        || node instanceof FieldAccessExpr
        || node instanceof StringLiteralExpr
        || node instanceof BooleanLiteralExpr
        || node instanceof IntegerLiteralExpr
        || node instanceof SimpleName
        || node instanceof Name
        || node instanceof ClassOrInterfaceType;
  }

  private static String firstLine(Node node) {
    return node.toString().lines().findFirst().orElse("");
  }
}
