/** What the tests of the functions have in common. */
@NullMarked
package org.redress.caseworkaws.testing;

import org.jspecify.annotations.NullMarked;
