@NullMarked
package org.redress.caseworkaws;

import org.jspecify.annotations.NullMarked;
