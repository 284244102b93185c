/** Systems Manager's parameters for one JVM. */
@NullMarked
package org.redress.engines.ssm;

import org.jspecify.annotations.NullMarked;
