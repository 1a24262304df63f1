package org.apmrules.engine.overlay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apmrules.api.PolicyException;
import org.apmrules.api.Problem;
import org.apmrules.api.ProblemCode;
import org.apmrules.engine.source.DrlSource;
import org.apmrules.engine.source.Place;
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
    List<DisabledRule> disabled = new ArrayList<>();
    List<String> ignored = new ArrayList<>();
    Set<String> named = new TreeSet<>();
    for (Path folder : folders) {
      try {
        String name = nameOf(folder, named);
        layers.add(
            new PolicyFolder(folder)
                .read().stream()
                    .map(each -> new DrlSource(each.area(), name + "/" + each.file(), each.text()))
                    .toList());
        readDisabled(folder, name, disabled);
        new PolicyFolder(folder).ignored().forEach(each -> ignored.add(name + "/" + each));
      } catch (IOException | UncheckedIOException unreadable) {
        throw new PolicyException(
            Problem.of(
                ProblemCode.POLICY_REFUSED,
                "The overlay " + folder + " cannot be read: " + unreadable.getMessage() + "."),
            unreadable);
      }
    }
    return new Overlay(layers, disabled, ignored);
  }

  /** Files are told apart by the name of their folder, so each folder has one of its own. */
  private static String nameOf(Path folder, Set<String> named) {
    String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    String unique = name;
    for (int i = 2; !named.add(unique); i++) {
      unique = name + "(" + i + ")";
    }
    return unique;
  }

  private static void readDisabled(Path folder, String name, List<DisabledRule> disabled)
      throws IOException {
    try (Stream<Path> areas = Files.list(folder)) {
      for (Path area : areas.sorted().toList()) {
        Path file = area.resolve(DISABLED);
        if (Files.isRegularFile(file)) {
          String areaName = String.valueOf(area.getFileName());
          String path = name + "/" + areaName + "/" + DISABLED;
          String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
          int line = 0;
          for (String each : text.lines().toList()) {
            line++;
            if (!each.isBlank() && !each.strip().startsWith("#")) {
              disabled.add(
                  new DisabledRule(areaName, each.strip(), path, Place.ofLine(text, line)));
            }
          }
        }
      }
    }
  }
}
