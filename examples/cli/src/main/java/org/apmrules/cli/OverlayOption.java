package org.apmrules.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** The option that lays overlays over the built-in policy. */
final class OverlayOption {

  @Option(
      names = "--overlay",
      paramLabel = "DIR",
      description =
          "Lays an overlay over the built-in policy; if given again, over the overlays before it.")
  private List<Path> overlays = List.of();

  /** Returns the overlays, each laid over those before it. */
  List<Path> folders() {
    return List.copyOf(overlays);
  }
}
