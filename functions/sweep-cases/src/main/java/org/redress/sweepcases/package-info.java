@NullMarked
package org.redress.sweepcases;

import org.jspecify.annotations.NullMarked;
