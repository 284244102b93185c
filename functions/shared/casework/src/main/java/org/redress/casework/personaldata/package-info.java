/** Which data about people is held, whose it is and for how long. */
@NullMarked
package org.redress.casework.personaldata;

import org.jspecify.annotations.NullMarked;
