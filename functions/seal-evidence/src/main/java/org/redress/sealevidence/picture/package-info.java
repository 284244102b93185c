/** Copies of pictures that may be shown: decoded within bounds and written anew without metadata. */
@NullMarked
package org.redress.sealevidence.picture;

import org.jspecify.annotations.NullMarked;
