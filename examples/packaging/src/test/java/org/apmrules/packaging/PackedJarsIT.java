package org.apmrules.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedJarsIT {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"shaded", "boot"})
  void anOverlayIsCompiledInsideTheJar(String form) throws IOException, InterruptedException {
    Path overlay = folder.resolve("overlay");
    Files.createDirectories(overlay.resolve("conversionfactor"));
    Files.writeString(
        overlay.resolve("conversionfactor/parameters.drl"),
        """
        package org.apmrules.policy.conversionfactor
        import org.apmrules.api.PaymentYear
        import static org.apmrules.api.Money.usd
        rule "Conversion factors of 2026"
            @Citation( "a proposal" )
            @Confidence( "SECONDARY" )
            @LastVerified( "2026-11-21" )
            @Ends( "There is none for 2027" )
        when
            PaymentYear( value == 2026 )
        then
            insert( new FinalFactors( usd("34.1234"), usd("33.4009") ) );
        end
        """);
    Path output = folder.resolve("output.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                "target/apm-rules-packaging-" + form + ".jar",
                overlay.toString())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertTrue(process.waitFor(2, TimeUnit.MINUTES));
    String answers =
        Files.readString(output)
            .lines()
            .filter(line -> !line.startsWith("SLF4J"))
            .reduce("", (all, line) -> all + line + "\n");
    assertEquals("built-in: $33.5675\noverlaid: $34.1234\n", answers);
    assertEquals(0, process.exitValue());
  }
}
