package org.apmrules.policy;

/**
 * An area whose mutants were all tried.
 *
 * @param area the area of law
 * @param content the hash of its rules and scenarios
 * @param figures how many mutants there were and what became of them
 */
public record TriedArea(String area, String content, String figures) {}
