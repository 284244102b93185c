@NullMarked
package org.redress.casework.reporter;

import org.jspecify.annotations.NullMarked;
