package org.apmrules.engine.swap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** An overlay of toy policy whose one rule is exchanged while it is in use. */
final class SwappedOverlay {

  private final Path folder;

  SwappedOverlay(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder.resolve("fruit")).getParent();
  }

  Path folder() {
    return folder;
  }

  /** Replaces the built-in threshold to 2020; the note makes each version's content its own. */
  void write(String percent, int version) throws IOException {
    String drl =
        """
        package org.apmrules.engine.toy.fruit
        import org.apmrules.api.PerformanceYear
        import org.apmrules.engine.toy.RipeThreshold
        import static org.apmrules.api.Rate.percent
        rule "Fruit is ripe at 50 percent until 2020"
            @Citation( "Toy proposal" )
            @Confidence( "REGULATION" )
            @LastVerified( "2026-11-21" )
            @Note( "version %d" )
        when
            PerformanceYear( value >= 2017, value <= 2020 )
        then
            insert( new RipeThreshold( percent( "%s" ) ) );
        end
        """
            .formatted(version, percent);
    replace(drl);
  }

  /** Writes what is no rule. */
  void spoil() throws IOException {
    replace("package org.apmrules.engine.toy.fruit\nrule \"Spoilt\" whn end\n");
  }

  private void replace(String drl) throws IOException {
    Path file = folder.resolve("fruit/threshold.drl");
    Path draft = Files.writeString(folder.resolve("draft"), drl);
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
