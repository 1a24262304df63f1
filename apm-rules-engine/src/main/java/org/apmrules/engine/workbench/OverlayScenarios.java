package org.apmrules.engine.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apmrules.engine.overlay.LaidOverlay;
import org.apmrules.engine.scenario.Scenario;
import org.apmrules.engine.scenario.Scenarios;

/**
 * The scenarios that an overlay must pass: its own, below {@code scenarios}, and the built-in ones.
 * A scenario of the same area and name replaces the built-in one, and a name in {@code
 * scenarios/<area>/disabled.txt} disables one, as for rules.
 *
 * @param own the overlay's
 * @param builtIn the built-in ones whose answers the overlay can reach
 * @param outOfReach how many built-in ones it cannot reach, because no edited area is asked
 * @param setAside how many built-in ones the overlay replaces or disables
 * @param unknown names that are to be disabled, but that no built-in scenario of the area has
 */
public record OverlayScenarios(
    List<Scenario> own,
    List<Scenario> builtIn,
    int outOfReach,
    int setAside,
    List<String> unknown) {

  private static final String FOLDER = "scenarios";
  private static final String DISABLED = "disabled.txt";

  /** Makes the lists unmodifiable. */
  public OverlayScenarios {
    own = List.copyOf(own);
    builtIn = List.copyOf(builtIn);
    unknown = List.copyOf(unknown);
  }

  /**
   * Chooses the scenarios of an overlay that was laid on a workbench.
   *
   * @param folder the overlay
   * @throws IOException if a file cannot be read
   * @throws org.apmrules.api.PolicyException if a file is no list of scenarios
   */
  public static OverlayScenarios of(Path folder, Workbench workbench, LaidOverlay laid)
      throws IOException {
    return of(
        folder,
        Scenarios.onClassPath(workbench.classLoader()),
        workbench.reached(laid.overlay().areas()));
  }

  /**
   * Chooses the scenarios of an overlay.
   *
   * @param folder the overlay
   * @param packaged the built-in scenarios
   * @param reached the areas whose answers it can change
   * @throws IOException if a file cannot be read
   * @throws org.apmrules.api.PolicyException if a file is no list of scenarios
   */
  public static OverlayScenarios of(Path folder, List<Scenario> packaged, Set<String> reached)
      throws IOException {
    List<Scenario> own = own(folder);
    Set<String> disabled = disabled(folder.resolve(FOLDER));
    Set<String> named = new HashSet<>(disabled);
    own.forEach(each -> named.add(key(each)));
    List<Scenario> builtIn = new ArrayList<>();
    Set<String> unknown = new HashSet<>(disabled);
    int outOfReach = 0;
    int setAside = 0;
    for (Scenario each : packaged) {
      unknown.remove(key(each));
      if (named.contains(key(each))) {
        setAside++;
      } else if (reached.contains(each.source().area())) {
        builtIn.add(each);
      } else {
        outOfReach++;
      }
    }
    return new OverlayScenarios(
        own, builtIn, outOfReach, setAside, unknown.stream().sorted().toList());
  }

  /**
   * Returns the scenarios of an overlay itself.
   *
   * @throws IOException if a file cannot be read
   * @throws org.apmrules.api.PolicyException if a file is no list of scenarios
   */
  public static List<Scenario> own(Path folder) throws IOException {
    Path below = folder.resolve(FOLDER);
    return Files.isDirectory(below) ? Scenarios.inFolder(below) : List.of();
  }

  private static String key(Scenario scenario) {
    return scenario.source().area() + "/" + scenario.name();
  }

  private static Set<String> disabled(Path folder) throws IOException {
    Set<String> names = new HashSet<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> areas = Files.list(folder)) {
        for (Path area : areas.sorted().toList()) {
          if (Files.isRegularFile(area.resolve(DISABLED))) {
            Files.readAllLines(area.resolve(DISABLED)).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> area.getFileName() + "/" + line)
                .forEach(names::add);
          }
        }
      }
    }
    return names;
  }
}
