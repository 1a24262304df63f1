package org.apmrules.policy.mipsmeasure;

/** The measure has a benchmark, or a summary survey measure of the survey has. */
public record Benchmarked() {}
