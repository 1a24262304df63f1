package org.apmrules.engine.index;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apmrules.api.PolicyException;
import org.apmrules.api.Problem;
import org.apmrules.api.ProblemCode;

/** Finds the compiled policy that a class loader sees, and its sources. */
public final class BuiltInPolicy {

  private static final String SOURCES = "META-INF/apm-rules/policy/";

  private final ClassLoader classLoader;

  /** Looks through the given class loader. */
  public BuiltInPolicy(ClassLoader classLoader) {
    this.classLoader = classLoader;
  }

  /**
   * Returns the areas of all policy modules.
   *
   * @throws PolicyException {@link ProblemCode#NO_POLICY} if there are none
   */
  public PolicyIndex index() {
    List<AreaIndex> areas = new ArrayList<>();
    List<String> versions = new ArrayList<>();
    List<String> vocabulary = new ArrayList<>();
    try {
      for (URL url : Collections.list(classLoader.getResources(PolicyIndex.RESOURCE))) {
        PolicyIndex index = IndexFile.read(text(url));
        areas.addAll(index.areas());
        versions.add(index.version());
        vocabulary.addAll(index.vocabulary());
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
    return new PolicyIndex(String.join(",", versions), vocabulary, areas);
  }

  /** Returns the text of a source file of an area, such as {@code qp/parameters.drl}. */
  public String source(String file) throws IOException {
    URL url = classLoader.getResource(SOURCES + file);
    if (url == null) {
      throw new FileNotFoundException(SOURCES + file);
    }
    return text(url).replace("\r\n", "\n");
  }

  private static String text(URL url) throws IOException {
    try (InputStream in = url.openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
