@NullMarked
package org.redress.tracknotices;

import org.jspecify.annotations.NullMarked;
