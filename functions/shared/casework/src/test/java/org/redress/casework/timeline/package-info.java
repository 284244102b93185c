@NullMarked
package org.redress.casework.timeline;

import org.jspecify.annotations.NullMarked;
