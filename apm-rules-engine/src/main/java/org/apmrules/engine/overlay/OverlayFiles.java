package org.apmrules.engine.overlay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apmrules.api.PolicyException;
import org.apmrules.api.Problem;
import org.apmrules.api.ProblemCode;
import org.apmrules.engine.source.DrlSource;
import org.apmrules.engine.source.PolicyFolder;

/** Reads overlay folders: {@code <area>/*.drl} and {@code <area>/disabled.txt}. */
public final class OverlayFiles {

  private static final String DISABLED = "disabled.txt";

  private final List<Path> folders;

  /** Describes the folders, each laid over those before it. */
  public OverlayFiles(List<Path> folders) {
    this.folders = List.copyOf(folders);
  }

  /**
   * Reads the folders as they are now.
   *
   * @throws PolicyException {@link ProblemCode#POLICY_REFUSED} if a folder cannot be read
   */
  public Overlay read() {
    List<List<DrlSource>> layers = new ArrayList<>();
    Map<String, Set<String>> disabled = new TreeMap<>();
    for (Path folder : folders) {
      try {
        String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        layers.add(
            new PolicyFolder(folder)
                .read().stream()
                    .map(each -> new DrlSource(each.area(), name + "/" + each.file(), each.text()))
                    .toList());
        readDisabled(folder, disabled);
      } catch (IOException | UncheckedIOException unreadable) {
        throw new PolicyException(
            Problem.of(
                ProblemCode.POLICY_REFUSED,
                "The overlay " + folder + " cannot be read: " + unreadable.getMessage() + "."),
            unreadable);
      }
    }
    return new Overlay(layers, disabled);
  }

  private static void readDisabled(Path folder, Map<String, Set<String>> disabled)
      throws IOException {
    try (Stream<Path> areas = Files.list(folder)) {
      for (Path area : areas.sorted().toList()) {
        Path file = area.resolve(DISABLED);
        if (Files.isRegularFile(file)) {
          Set<String> names =
              disabled.computeIfAbsent(String.valueOf(area.getFileName()), each -> new TreeSet<>());
          Files.readAllLines(file).stream()
              .map(String::strip)
              .filter(line -> !line.isEmpty() && !line.startsWith("#"))
              .forEach(names::add);
        }
      }
    }
  }
}
