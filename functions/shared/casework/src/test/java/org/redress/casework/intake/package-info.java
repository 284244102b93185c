@NullMarked
package org.redress.casework.intake;

import org.jspecify.annotations.NullMarked;
