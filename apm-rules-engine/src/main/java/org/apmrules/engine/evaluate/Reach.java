package org.apmrules.engine.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apmrules.engine.index.IndexedRule;
import org.drools.model.Condition;
import org.drools.model.Model;
import org.drools.model.Pattern;
import org.drools.model.Rule;

/**
 * Tells which rules of an area can fire at all, given the types of the facts of a case. A rule that
 * matches a type which is neither given nor concluded by a rule that can fire never fires, so a
 * session does better without it.
 */
final class Reach {

  private final List<Part> parts = new ArrayList<>();

  Reach(Model model, Collection<IndexedRule> rules, ClassLoader classLoader)
      throws ClassNotFoundException {
    for (IndexedRule rule : rules) {
      Set<Class<?>> concluded = new LinkedHashSet<>();
      for (String each : rule.concluded()) {
        concluded.add(Class.forName(each, true, classLoader));
      }
      for (Rule compiled : model.getRules()) {
        if (compiled.getName().equals(rule.description().name())) {
          parts.add(new Part(compiled.getName(), matched(compiled.getView()), concluded));
        }
      }
    }
  }

  /** Returns the names of the rules that can fire in a session that starts with such facts. */
  Set<String> from(Set<Class<?>> given) {
    Set<Class<?>> present = new LinkedHashSet<>(given);
    Set<String> names = new LinkedHashSet<>();
    List<Part> waiting = new ArrayList<>(parts);
    boolean more = true;
    while (more) {
      more = waiting.removeIf(part -> part.joins(present, names));
    }
    return names;
  }

  /** Returns the types without which the conditions never hold; alternatives ask for none. */
  private static Set<Class<?>> matched(Condition condition) {
    Set<Class<?>> types = new LinkedHashSet<>();
    if (condition instanceof Pattern<?> pattern && condition.getType() == Condition.Type.PATTERN) {
      types.add(pattern.getPatternVariable().getType());
    } else if (condition.getType() == Condition.Type.AND
        || condition.getType() == Condition.Type.EXISTS) {
      condition.getSubConditions().forEach(each -> types.addAll(matched(each)));
    }
    return types;
  }

  /** A rule: what it must match, and what it brings about. */
  private record Part(String name, Set<Class<?>> matched, Set<Class<?>> concluded) {

    /** Joins the rules that can fire, if all that it must match may be present. */
    boolean joins(Set<Class<?>> present, Set<String> names) {
      boolean reached = matched.stream().allMatch(type -> mayHold(type, present));
      if (reached) {
        names.add(name);
        present.addAll(concluded);
      }
      return reached;
    }

    /** A fact of a declared type can be of a type below it. */
    private static boolean mayHold(Class<?> type, Set<Class<?>> present) {
      return present.stream()
          .anyMatch(each -> type.isAssignableFrom(each) || each.isAssignableFrom(type));
    }
  }
}
