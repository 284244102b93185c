/** From a mail as it was read to a mail as the rules see it. */
@NullMarked
package org.redress.receiveemail.words;

import org.jspecify.annotations.NullMarked;
