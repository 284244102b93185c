/** JUnit extensions that start each engine once per test JVM. */
@NullMarked
package org.redress.engines.testing;

import org.jspecify.annotations.NullMarked;
