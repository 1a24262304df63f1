package org.apmrules.engine.attack;

import static org.apmrules.engine.attack.Attack.argument;
import static org.apmrules.engine.attack.Attack.consequence;

import java.util.List;

/** Memory and time. */
final class ResourceAttacks {

  static final List<Attack> ALL =
      List.of(
          argument("raises a decimal to a power", "usd( $price.amount().pow( 999999999 ) )", "pow"),
          argument(
              "scales a decimal out of bounds",
              "usd( $price.amount().setScale( 2000000000 ) )",
              "setScale"),
          argument(
              "shifts a decimal out of bounds",
              "usd( $price.amount().scaleByPowerOfTen( 2000000000 ) )",
              "scaleByPowerOfTen"),
          argument(
              "creates a decimal with a huge exponent",
              "usd( new java.math.BigDecimal( \"1e999999999\" ) )",
              "java.math.BigDecimal"),
          argument("grows a string", "usd( $name.repeat( 2000000000 ) )", "repeat"),
          argument("joins strings", "usd( $name + $name + $name )", "+"),
          argument("creates an array", "usd( new int[ 2000000000 ].length )", "new int"),
          argument(
              "generates without an end",
              "usd( java.util.stream.Stream.generate( () -> 1 ).count() )",
              "Stream"),
          argument(
              "creates a list out of bounds",
              "usd( new java.util.ArrayList( 2000000000 ).size() )",
              "java.util.ArrayList"),
          consequence(
              "concludes what it matches again",
              "insert( new Fruit( $name, $price, $price.over( $price ) ) );",
              "itself"));

  private ResourceAttacks() {}
}
