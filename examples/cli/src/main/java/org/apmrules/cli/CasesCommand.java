package org.apmrules.cli;

import java.util.List;
import org.apmrules.engine.json.CaseFormat;
import org.apmrules.engine.json.CaseFormats;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the case types. */
@Command(
    name = "cases",
    description = "Lists the case types and what each asks.",
    mixinStandardHelpOptions = true)
final class CasesCommand implements Runnable {

  private final Streams streams;
  private final PolicySource policy;

  @Mixin private OverlayOption overlay = new OverlayOption();

  CasesCommand(Streams streams, PolicySource policy) {
    this.streams = streams;
    this.policy = policy;
  }

  @Override
  public void run() {
    List<CaseFormat<?>> formats =
        new CaseFormats(policy.rules(overlay.folders()).caseTypes()).all();
    int width = formats.stream().mapToInt(format -> format.name().length()).max().orElse(0);
    StringBuilder text = new StringBuilder();
    for (CaseFormat<?> format : formats) {
      text.append(format.name())
          .append(" ".repeat(width - format.name().length() + 2))
          .append(format.asks())
          .append('\n');
    }
    streams.print(text.toString());
  }
}
