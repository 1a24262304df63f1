/**
 * Cases and results as JSON. What a record looks like is described once, from its components;
 * reader, writer and schema all follow that description.
 */
@NullMarked
package org.apmrules.engine.json;

import org.jspecify.annotations.NullMarked;
