/** Taking mails in. */
@NullMarked
package org.redress.receiveemail;

import org.jspecify.annotations.NullMarked;
