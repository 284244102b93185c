@NullMarked
package org.redress.bench;

import org.jspecify.annotations.NullMarked;
