@NullMarked
package org.redress.local;

import org.jspecify.annotations.NullMarked;
