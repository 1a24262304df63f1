package org.apmrules.engine.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apmrules.engine.source.DrlSource;

/**
 * The content of overlay folders.
 *
 * @param layers the DRL files of each folder, in the order in which they are laid over each other
 * @param disabledRules the rules that are disabled
 * @param ignored files that look like rules and stand where none are read
 */
public record Overlay(
    List<List<DrlSource>> layers, List<DisabledRule> disabledRules, List<String> ignored) {

  /** Makes the collections unmodifiable. */
  public Overlay {
    layers = layers.stream().map(List::copyOf).toList();
    disabledRules = List.copyOf(disabledRules);
    ignored = List.copyOf(ignored);
  }

  /** Returns the names of disabled rules by area. */
  public Map<String, Set<String>> disabled() {
    Map<String, Set<String>> names = new TreeMap<>();
    for (DisabledRule each : disabledRules) {
      names.computeIfAbsent(each.area(), area -> new TreeSet<>()).add(each.name());
    }
    return names;
  }

  /** Returns the areas that the overlay edits or adds, sorted. */
  public NavigableSet<String> areas() {
    NavigableSet<String> areas = new TreeSet<>(disabled().keySet());
    layers.forEach(layer -> layer.forEach(each -> areas.add(each.area())));
    return areas;
  }

  /** Returns a text that differs when the content differs. */
  public String fingerprint() {
    List<String> parts = new ArrayList<>();
    layers.forEach(layer -> layer.forEach(each -> parts.add(each.file() + "\n" + each.text())));
    disabled().forEach((area, names) -> parts.add(area + names));
    parts.addAll(ignored);
    return String.join("\n", parts);
  }
}
