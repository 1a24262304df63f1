package org.apmrules.engine.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apmrules.engine.source.DrlSource;

/**
 * The content of overlay folders.
 *
 * @param layers the DRL files of each folder, in the order in which they are laid over each other
 * @param disabled the names of disabled rules by area
 */
public record Overlay(List<List<DrlSource>> layers, Map<String, Set<String>> disabled) {

  /** Makes the collections unmodifiable. */
  public Overlay {
    layers = layers.stream().map(List::copyOf).toList();
    disabled = Map.copyOf(disabled);
  }

  /** Returns the areas that the overlay edits or adds, sorted. */
  Set<String> areas() {
    Set<String> areas = new TreeSet<>(disabled.keySet());
    layers.forEach(layer -> layer.forEach(each -> areas.add(each.area())));
    return areas;
  }

  /** Returns a text that differs when the content differs. */
  public String fingerprint() {
    List<String> parts = new ArrayList<>();
    layers.forEach(layer -> layer.forEach(each -> parts.add(each.file() + "\n" + each.text())));
    new TreeMap<>(disabled).forEach((area, names) -> parts.add(area + new TreeSet<>(names)));
    return String.join("\n", parts);
  }
}
