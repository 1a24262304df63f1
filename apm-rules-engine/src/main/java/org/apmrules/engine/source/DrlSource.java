package org.apmrules.engine.source;

/**
 * One DRL file.
 *
 * @param area the area of law, which is the name of its folder
 * @param file the path below the policy folder, such as {@code qp/parameters.drl}
 * @param text the content, with line feeds as line ends
 */
public record DrlSource(String area, String file, String text) {

  /** Tells whether the file comes from an overlay, whose folder its path names first. */
  public boolean isLaidOver() {
    return !file.startsWith(area + "/");
  }

  /** Returns the name of the file without its folders. */
  public String name() {
    return file.substring(file.lastIndexOf('/') + 1);
  }
}
