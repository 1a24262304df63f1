package org.apmrules.engine.check;

import java.util.List;
import java.util.Set;
import org.apmrules.engine.index.AreaIndex;
import org.apmrules.engine.source.DrlSource;

/**
 * How a checked area is to be compiled.
 *
 * @param index the area, as yet without the name of its generated class
 * @param packageName the package of its rules
 * @param sources its files with the computed order of rules written into them
 * @param endedParameters the parameter types that end in some year, as a rule declares
 */
public record AreaPlan(
    AreaIndex index, String packageName, List<DrlSource> sources, Set<Class<?>> endedParameters) {

  /** Makes the collections unmodifiable. */
  public AreaPlan {
    sources = List.copyOf(sources);
    endedParameters = Set.copyOf(endedParameters);
  }
}
