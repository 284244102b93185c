/** Signed proof that a report was submitted, which anybody can check with the public half of the key. */
@NullMarked
package org.redress.caseworkaws.proof;

import org.jspecify.annotations.NullMarked;
