package org.apmrules.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The arguments of a command about one overlay: its folder, and the overlays beneath it. */
final class EditedOverlay {

  @Mixin private OverlayOption beneath = new OverlayOption();

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Parameters(paramLabel = "DIR", description = "The folder of the overlay.")
  private Path folder = Path.of("");

  /**
   * Returns the folder of the overlay.
   *
   * @throws ParameterException if there is none
   */
  Path folder() {
    if (!Files.isDirectory(folder)) {
      throw new ParameterException(
          Objects.requireNonNull(command).commandLine(), "There is no folder " + folder + ".");
    }
    return folder;
  }

  /** Returns the overlays beneath it, each laid over those before it. */
  List<Path> beneath() {
    return beneath.folders();
  }

  /** Returns the overlays beneath it, and the overlay. */
  List<Path> folders() {
    List<Path> folders = new ArrayList<>(beneath());
    folders.add(folder());
    return folders;
  }
}
