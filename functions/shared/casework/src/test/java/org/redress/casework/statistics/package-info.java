@NullMarked
package org.redress.casework.statistics;

import org.jspecify.annotations.NullMarked;
