@NullMarked
package org.redress.notices;

import org.jspecify.annotations.NullMarked;
