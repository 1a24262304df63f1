package org.apmrules.engine;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apmrules.api.ApmRules;
import org.apmrules.api.PolicyException;
import org.apmrules.api.Problem;
import org.apmrules.api.ProblemCode;
import org.apmrules.api.spi.ApmRulesProvider;
import org.apmrules.engine.evaluate.LoadedRules;
import org.apmrules.engine.evaluate.Policy;
import org.apmrules.engine.index.AreaIndex;
import org.apmrules.engine.index.IndexFile;
import org.apmrules.engine.index.PolicyIndex;

/** Loads all compiled policy that a class loader sees. */
public final class EngineProvider implements ApmRulesProvider {

  /** Called by the service loader. */
  public EngineProvider() {}

  @Override
  public ApmRules load(ClassLoader classLoader) {
    List<AreaIndex> areas = new ArrayList<>();
    List<String> versions = new ArrayList<>();
    try {
      for (URL url : Collections.list(classLoader.getResources(PolicyIndex.RESOURCE))) {
        try (InputStream in = url.openStream()) {
          PolicyIndex index = IndexFile.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
          areas.addAll(index.areas());
          versions.add(index.version());
        }
      }
    } catch (IOException unreadable) {
      throw new PolicyException(
          Problem.of(
              ProblemCode.NO_POLICY,
              "The list of policy areas cannot be read: " + unreadable.getMessage()),
          unreadable);
    }
    if (areas.isEmpty()) {
      throw new PolicyException(
          Problem.of(ProblemCode.NO_POLICY, "No policy was found on the class path."));
    }
    return new LoadedRules(
        new Policy(new PolicyIndex(String.join(",", versions), areas), classLoader));
  }
}
