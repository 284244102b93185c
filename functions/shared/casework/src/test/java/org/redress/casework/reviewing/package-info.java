@NullMarked
package org.redress.casework.reviewing;

import org.jspecify.annotations.NullMarked;
