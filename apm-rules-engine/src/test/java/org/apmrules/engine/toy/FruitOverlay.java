package org.apmrules.engine.toy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An overlay of toy policy that adds a rule with conditions that a test chooses. */
public final class FruitOverlay {

  private FruitOverlay() {}

  /** Writes the overlay into a folder; the conditions bind the price of what counts as ripe. */
  public static void write(Path folder, String conditions) throws IOException {
    Files.createDirectories(folder.resolve("fruit"));
    Files.writeString(
        folder.resolve("fruit/more.drl"),
        """
        package org.apmrules.engine.toy.fruit
        import org.apmrules.engine.toy.Fruit
        import org.apmrules.engine.toy.FruitCase
        import org.apmrules.engine.toy.RipeFruit
        import org.apmrules.engine.toy.RipeThreshold
        rule "More fruit counts as ripe"
            @Citation( "Toy proposal" )
        when
        %s
        then
            insert( new RipeFruit( $price ) );
        end
        """
            .formatted(conditions));
  }
}
