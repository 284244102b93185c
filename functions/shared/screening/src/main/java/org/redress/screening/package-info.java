@NullMarked
package org.redress.screening;

import org.jspecify.annotations.NullMarked;
