/** Tests of the copies of pictures. */
@NullMarked
package org.redress.sealevidence.picture;

import org.jspecify.annotations.NullMarked;
