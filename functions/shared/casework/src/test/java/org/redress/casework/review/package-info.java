@NullMarked
package org.redress.casework.review;

import org.jspecify.annotations.NullMarked;
