@NullMarked
package org.redress.casework.sweep;

import org.jspecify.annotations.NullMarked;
