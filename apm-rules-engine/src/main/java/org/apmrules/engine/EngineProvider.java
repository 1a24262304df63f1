package org.apmrules.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.apmrules.api.ApmRules;
import org.apmrules.api.PolicyException;
import org.apmrules.api.Problem;
import org.apmrules.api.ProblemCode;
import org.apmrules.api.TimeLimits;
import org.apmrules.api.spi.ApmRulesProvider;
import org.apmrules.engine.evaluate.LoadedRules;
import org.apmrules.engine.evaluate.Policy;
import org.apmrules.engine.index.BuiltInPolicy;
import org.apmrules.engine.overlay.OverlaidPolicy;
import org.apmrules.engine.overlay.OverlayFiles;

/** Loads all compiled policy that a class loader sees, and overlays over it. */
public final class EngineProvider implements ApmRulesProvider {

  private static final List<String> COMPILERS =
      List.of(
          "org.drools.model.codegen.ExecutableModelProject",
          "org.drools.drl.parser.DrlParser",
          "org.objectweb.asm.ClassReader");

  /** Called by the service loader. */
  public EngineProvider() {}

  @Override
  public ApmRules load(ClassLoader classLoader, List<Path> overlays, TimeLimits limits) {
    BuiltInPolicy builtIn = new BuiltInPolicy(classLoader);
    Policy base = new Policy(builtIn.index(), classLoader);
    if (overlays.isEmpty()) {
      return new LoadedRules(() -> base, () -> "", limits);
    }
    requireCompilers();
    OverlayFiles files = new OverlayFiles(overlays);
    Supplier<Policy> laid = () -> OverlaidPolicy.lay(files.read(), base, builtIn, classLoader);
    return new LoadedRules(laid, () -> files.read().fingerprint(), limits);
  }

  private static void requireCompilers() {
    for (String compiler : COMPILERS) {
      try {
        Class.forName(compiler, false, EngineProvider.class.getClassLoader());
      } catch (ClassNotFoundException missing) {
        throw new PolicyException(
            Problem.of(
                ProblemCode.COMPILER_MISSING,
                "An overlay was given, but " + missing.getMessage() + " is not on the class path."),
            missing);
      }
    }
  }
}
