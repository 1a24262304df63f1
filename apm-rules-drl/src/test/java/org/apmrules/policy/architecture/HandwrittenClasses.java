package org.apmrules.policy.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.util.regex.Pattern;

/** The product's classes that people write: neither tests nor rules compiled by Drools. */
final class HandwrittenClasses implements ImportOption {
  /** Drools ends the name of a class that it makes with a hash. */
  private static final Pattern COMPILED_RULE = Pattern.compile(".*[0-9A-F]{32}.*\\.class");

  private static final ImportOption NO_TESTS = new DoNotIncludeTests();

  @Override
  public boolean includes(Location location) {
    return NO_TESTS.includes(location) && !location.matches(COMPILED_RULE);
  }
}
