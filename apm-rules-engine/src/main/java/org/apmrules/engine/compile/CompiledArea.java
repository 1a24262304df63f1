package org.apmrules.engine.compile;

import java.util.Map;
import org.apmrules.engine.index.AreaIndex;

/**
 * A compiled area.
 *
 * @param index the area with the name of its generated class
 * @param classes the generated class files by binary name
 */
public record CompiledArea(AreaIndex index, Map<String, byte[]> classes) {

  /** Makes the map unmodifiable. */
  public CompiledArea {
    classes = Map.copyOf(classes);
  }
}
