@NullMarked
package org.redress.screenclauses;

import org.jspecify.annotations.NullMarked;
