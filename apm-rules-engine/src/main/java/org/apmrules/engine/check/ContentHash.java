package org.apmrules.engine.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.apmrules.engine.source.DrlSource;

/** Names a content by its SHA-256 hash. */
final class ContentHash {

  private ContentHash() {}

  /** Returns the hash of the files with their names, in hexadecimal. */
  static String of(List<DrlSource> sources) {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
    for (DrlSource source : sources) {
      digest.update(
          (source.file() + "\n" + source.text().length() + "\n").getBytes(StandardCharsets.UTF_8));
      digest.update(source.text().getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
