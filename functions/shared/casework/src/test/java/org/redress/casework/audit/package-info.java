@NullMarked
package org.redress.casework.audit;

import org.jspecify.annotations.NullMarked;
