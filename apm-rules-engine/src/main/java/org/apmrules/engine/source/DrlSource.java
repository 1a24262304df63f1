package org.apmrules.engine.source;

/**
 * One DRL file.
 *
 * @param area the area of law, which is the name of its folder
 * @param file the path below the policy folder, such as {@code qp/parameters.drl}
 * @param text the content, with line feeds as line ends
 */
public record DrlSource(String area, String file, String text) {}
