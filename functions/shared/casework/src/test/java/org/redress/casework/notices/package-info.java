@NullMarked
package org.redress.casework.notices;

import org.jspecify.annotations.NullMarked;
