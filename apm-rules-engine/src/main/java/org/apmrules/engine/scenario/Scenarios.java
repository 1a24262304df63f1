package org.apmrules.engine.scenario;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apmrules.engine.json.Utf8;

/** Finds scenarios. */
public final class Scenarios {

  private Scenarios() {}

  /**
   * Returns the scenarios that are packaged with the policy that a class loader sees.
   *
   * @throws IOException if a file cannot be read
   * @throws org.apmrules.api.PolicyException if a file is no list of scenarios
   */
  public static List<Scenario> onClassPath(ClassLoader classLoader) throws IOException {
    List<Scenario> scenarios = new ArrayList<>();
    for (URL index : Collections.list(classLoader.getResources(ScenarioIndex.RESOURCE))) {
      for (String file : read(index).lines().filter(line -> !line.isBlank()).toList()) {
        scenarios.addAll(ScenarioReader.read(file, read(new URL(index, file))));
      }
    }
    return scenarios;
  }

  /**
   * Returns the scenarios in the files whose names end in {@code .yaml}, in the folder and in the
   * folders of areas below it.
   *
   * @throws IOException if a file cannot be read
   * @throws org.apmrules.api.PolicyException if a file is no list of scenarios
   */
  public static List<Scenario> inFolder(Path folder) throws IOException {
    List<Scenario> scenarios = new ArrayList<>();
    for (String file : ScenarioIndex.files(folder)) {
      String text = Utf8.decode(Files.readAllBytes(folder.resolve(file)));
      scenarios.addAll(ScenarioReader.read(file, text));
    }
    return scenarios;
  }

  /**
   * Returns the text of a file of scenarios that is packaged with the policy.
   *
   * @param file the path that scenarios name
   * @throws IOException if there is no such file, or it cannot be read
   */
  public static String text(ClassLoader classLoader, String file) throws IOException {
    URL url = classLoader.getResource(ScenarioIndex.FOLDER + file);
    if (url == null) {
      throw new FileNotFoundException(ScenarioIndex.FOLDER + file);
    }
    return read(url);
  }

  private static String read(URL url) throws IOException {
    try (InputStream in = url.openStream()) {
      return Utf8.decode(in.readAllBytes());
    }
  }
}
