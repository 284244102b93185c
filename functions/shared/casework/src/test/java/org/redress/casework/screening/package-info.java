@NullMarked
package org.redress.casework.screening;

import org.jspecify.annotations.NullMarked;
