/**
 * Takes files apart into cases. Whatever a file holds, memory is bounded, and what is wrong with
 * one case leaves the others unharmed.
 */
@NullMarked
package org.apmrules.cli.input;

import org.jspecify.annotations.NullMarked;
