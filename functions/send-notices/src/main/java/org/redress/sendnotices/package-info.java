@NullMarked
package org.redress.sendnotices;

import org.jspecify.annotations.NullMarked;
