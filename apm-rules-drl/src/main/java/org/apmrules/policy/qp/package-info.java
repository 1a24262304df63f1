/** What the rules of QP determination conclude on their way (42 CFR 414.1425 to 414.1440). */
@NullMarked
package org.apmrules.policy.qp;

import org.jspecify.annotations.NullMarked;
