@NullMarked
package org.redress.engines;

import org.jspecify.annotations.NullMarked;
