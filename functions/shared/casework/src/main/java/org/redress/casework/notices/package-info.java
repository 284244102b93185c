/** Mails owed to people: sending each once and learning what became of it. */
@NullMarked
package org.redress.casework.notices;

import org.jspecify.annotations.NullMarked;
