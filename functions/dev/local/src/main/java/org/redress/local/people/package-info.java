/** Whom one can sign in to the local console as. */
@NullMarked
package org.redress.local.people;

import org.jspecify.annotations.NullMarked;
