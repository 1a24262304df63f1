package org.apmrules.engine.mutation;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Concludes the next constant of an enumeration instead of the one that is written. */
final class ConstantChange implements Operator {

  private static final Pattern CONSTANT =
      Pattern.compile("(?<![\\w.])([A-Z]\\w*)\\.([A-Z][A-Z0-9_]*)\\b(?!\\()");
  private static final Pattern IMPORT = Pattern.compile("import\\s+([\\w.]+)");
  private static final Pattern PACKAGE = Pattern.compile("package\\s+([\\w.]+)");

  private final ClassLoader classLoader;

  ConstantChange(ClassLoader classLoader) {
    this.classLoader = classLoader;
  }

  @Override
  public Stream<Edit> edits(RuleBody rule) {
    return CONSTANT
        .matcher(rule.code())
        .results()
        .filter(constant -> constant.start() > rule.conclusion())
        .flatMap(constant -> next(rule, constant).stream());
  }

  private Optional<Edit> next(RuleBody rule, MatchResult constant) {
    return type(rule.source().text(), constant.group(1))
        .map(type -> List.of(type.getEnumConstants()))
        .flatMap(
            all -> {
              List<String> names = all.stream().map(each -> ((Enum<?>) each).name()).toList();
              int at = names.indexOf(constant.group(2));
              return at < 0 || names.size() < 2
                  ? Optional.empty()
                  : Optional.of(
                      new Edit(
                          constant.start(2), constant.end(2), names.get((at + 1) % names.size())));
            });
  }

  private Optional<Class<?>> type(String file, String name) {
    Stream<String> imported =
        IMPORT
            .matcher(file)
            .results()
            .map(match -> match.group(1))
            .filter(each -> each.endsWith("." + name));
    Stream<String> own =
        PACKAGE.matcher(file).results().limit(1).map(match -> match.group(1) + "." + name);
    return Stream.concat(imported, own).flatMap(each -> load(each).stream()).findFirst();
  }

  private Optional<Class<?>> load(String name) {
    try {
      Class<?> type = Class.forName(name, false, classLoader);
      return type.isEnum() ? Optional.of(type) : Optional.empty();
    } catch (ClassNotFoundException noTypeOfThisName) {
      return Optional.empty();
    }
  }
}
